package dev.unrolled.ui;

import dev.unrolled.scene.Explanation;
import dev.unrolled.ui.figure.MarkCursor;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.util.Optional;

/** The keyboard on the figure: a ring goes from mark to mark, Enter pins the one it is on. */
final class MarkKeys {
    private final LessonPane pane;
    private final SessionModel model;
    private final Wording wording;
    private final Runnable onPin;
    private Optional<String> ring = Optional.empty();

    MarkKeys(LessonPane pane, SessionModel model, Wording wording, Runnable onPin) {
        this.pane = pane;
        this.model = model;
        this.wording = wording;
        this.onPin = onPin;
    }

    /** Says what the ring's keys do. */
    void register(Actions actions) {
        actions.on(Act.MARK_LEFT, () -> go(-1, 0));
        actions.on(Act.MARK_RIGHT, () -> go(1, 0));
        actions.on(Act.MARK_UP, () -> go(0, -1));
        actions.on(Act.MARK_DOWN, () -> go(0, 1));
    }

    private void go(int across, int down) {
        pane.figure().ifPresent(figure -> {
            Optional<String> from = model.asked().get().inspection().hovered();
            ring = new MarkCursor(figure, this::isExplained)
                    .next(from, across, down)
                    .or(() -> from);
            ring.ifPresent(id -> pane.pointAtMark(id));
            model.change(session -> session.pointingAt(ring));
            onPin.run();
        });
    }

    private boolean isExplained(String mark) {
        Session session = model.shown().get();
        return Explanation.of(session.lesson(), session.playhead().moment(), mark, wording)
                .isPresent();
    }

    /** Pins the mark in the ring; whether the ring is on one. */
    boolean pin() {
        Optional<String> hovered = model.asked().get().inspection().hovered();
        boolean onOne = pane.isFocused() && ring.isPresent() && hovered.equals(ring);
        if (onOne) {
            model.change(session -> session.pinning(ring.orElseThrow()));
        }
        return onOne;
    }
}
