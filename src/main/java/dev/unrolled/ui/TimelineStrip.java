package dev.unrolled.ui;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.TimelineScene;
import dev.unrolled.ui.figure.FigureView;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The line of time: a click or a drag on it goes there. Drawn once per pulse, and only when it says something new. */
final class TimelineStrip extends Region {
    private final SessionModel model;
    private final Wording wording;
    private final FigureView view = new FigureView();
    private boolean stale = true;

    TimelineStrip(SessionModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getChildren().add(view);
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(wording.say("timeline.name"));
        setMinWidth(200);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::seek);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::settle);
        model.shown().addListener((property, before, now) -> follow(before, now));
    }

    private void follow(Session before, Session now) {
        if (before.lesson() != now.lesson()
                || before.position() != now.position()
                || !before.view().equals(now.view())) {
            stale = true;
            requestLayout();
        }
    }

    private void seek(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            double position = positionAt(event);
            model.change(asked -> asked.move(head -> head.seek(position)));
        }
    }

    /** Where the button was let go counts: on a busy machine the last moves of a drag never arrive. */
    private void settle(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            double position = Math.rint(positionAt(event));
            model.change(asked -> asked.move(head -> head.seek(position)));
        }
    }

    private double positionAt(MouseEvent event) {
        Session session = model.shown().get();
        return TimelineScene.positionAt(session.playhead().timeline(), getWidth(), event.getX());
    }

    private Look look(Session session) {
        return new Look(
                Chrome.theme(session.view().appearance()),
                getWidth(),
                getHeight(),
                0,
                session.view().scale(),
                wording);
    }

    @Override
    protected void layoutChildren() {
        boolean resized = view.getWidth() != getWidth() || view.getHeight() != getHeight();
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        if ((stale || resized) && getWidth() > 0 && getHeight() > 0) {
            stale = false;
            Session session = model.shown().get();
            Figure figure =
                    TimelineScene.draw(session.lesson(), session.playhead().seek(session.position()), look(session));
            view.show(figure);
        }
    }
}
