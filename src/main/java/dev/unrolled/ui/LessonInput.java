package dev.unrolled.ui;

import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.MarkId;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The mouse on the figure: pointing explains, a click pins or goes to a column, dragging and the wheel move along the sentence. */
final class LessonInput {
    private static final double DRAG_STARTS = 4;

    private final LessonPane pane;
    private final SessionModel model;
    private final Wording wording;
    private final Runnable onPin;
    private double lastX;
    private double lastY;
    private boolean dragging;

    /**
     * Listens to the pane.
     *
     * @param onPin is told when a click asks for the arithmetic of a mark
     */
    LessonInput(LessonPane pane, SessionModel model, Wording wording, Runnable onPin) {
        this.pane = pane;
        this.model = model;
        this.wording = wording;
        this.onPin = onPin;
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty()));
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        pane.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    private void point(MouseEvent event) {
        pane.pointerAt(event.getX(), event.getY());
        Optional<String> mark = pane.markAt(event.getX(), event.getY()).filter(this::isExplained);
        pane.setCursor(mark.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        point(mark);
        pane.requestLayout();
    }

    private void point(Optional<String> mark) {
        model.change(session -> session.pointingAt(mark));
    }

    private boolean isExplained(String mark) {
        Session session = model.shown().get();
        return columnOf(mark).isPresent()
                || Explanation.of(session.lesson(), session.playhead().moment(), mark, wording)
                        .isPresent();
    }

    /** The word whose column a mark is the ground or the name of; its parts are not. */
    private static Optional<Integer> columnOf(String mark) {
        return MarkId.parse(mark)
                .filter(id -> id.kind() == MarkId.Kind.COLUMN || id.kind() == MarkId.Kind.WORD)
                .map(id -> id.at(0));
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        dragging = false;
    }

    /** With Ctrl it is the picture that is dragged, out of the window. */
    private void drag(MouseEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        double across = event.getX() - lastX;
        double down = event.getY() - lastY;
        if (dragging || Math.hypot(across, down) > DRAG_STARTS) {
            dragging = true;
            pane.moveBy(-across, -down);
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void release(MouseEvent event) {
        if (!dragging && event.getButton() == MouseButton.PRIMARY) {
            pane.markAt(event.getX(), event.getY()).ifPresent(this::click);
        }
        dragging = false;
    }

    private void click(String mark) {
        Optional<Integer> column = columnOf(mark);
        if (column.isPresent()) {
            model.change(session -> session.move(head -> head.seek(stateOf(head.timeline(), column.get()))));
        } else if (isExplained(mark)) {
            model.change(session -> session.pinning(mark));
            onPin.run();
        }
    }

    private static double stateOf(Timeline timeline, int word) {
        return timeline.momentOf(Math.min(word, timeline.words() - 1));
    }

    private void wheel(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double delta = sideways && event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
        pane.wheel(-delta, sideways);
        event.consume();
    }
}
