package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.Stations;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.ui.figure.FigureView;
import dev.unrolled.wording.Wording;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The line of chapters: a click or a drag on it goes there. */
final class ProgressLine extends Region {
    private final StoryModel model;
    private final FigureView view = new FigureView();
    private final Tooltip tip = new Tooltip();

    ProgressLine(StoryModel model) {
        this.model = model;
        view.setMouseTransparent(true);
        getChildren().add(view);
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        getStyleClass().add("story-progress");
        setMinHeight(Stations.HEIGHT);
        setPrefHeight(Stations.HEIGHT);
        setAccessibleRole(AccessibleRole.SLIDER);
        setCursor(Cursor.HAND);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::seek);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
        model.journey().addListener((property, before, now) -> follow(before, now));
        model.manner().addListener((property, before, now) -> requestLayout());
    }

    private void follow(Journey before, Journey now) {
        if (before.chapter() != now.chapter()) {
            requestLayout();
        }
    }

    /** Names the chapter that a click would go to. */
    private void point(MouseEvent event) {
        Chapter chapter = Stations.at(model.journey().get().tour(), event.getX(), getWidth());
        Wording wording = model.manner().get().wording();
        tip.setText(wording.say("story.station", chapter.number(), chapter.title(wording)));
    }

    private void seek(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            model.change(journey -> journey.to(
                    Stations.at(journey.tour(), event.getX(), getWidth()).number()));
        }
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() > 0) {
            Journey journey = model.journey().get();
            Manner manner = model.manner().get();
            var figure = Stations.draw(journey.tour(), journey.chapter(), manner.look(getWidth(), getHeight()));
            view.show(figure);
            setAccessibleText(figure.words().description());
        }
    }
}
