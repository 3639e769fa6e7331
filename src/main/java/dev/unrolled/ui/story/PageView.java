package dev.unrolled.ui.story;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Tween;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Page;
import dev.unrolled.ui.figure.FigureView;
import dev.unrolled.ui.figure.Highlight;
import dev.unrolled.ui.figure.Tip;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A page's figure, as large as there is room, and what is done with the pointer on it. */
final class PageView extends Region {
    private static final double AMPLE_WIDTH = 980;
    private static final double AMPLE_HEIGHT = 660;
    private static final double LARGEST = 2.2;
    private static final double GLIDE = 320e6;

    private final StoryModel model;
    private final FigureView view = new FigureView();
    private final Tip tip = new Tip(320);
    private final Rectangle clip = new Rectangle();
    private final Glide glide = new Glide();
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<String> held = Optional.empty();
    private boolean pressed;
    private boolean gently;

    /** What is on screen. */
    private record Drawn(Chapter chapter, Page page, Look look, Figure figure) {}

    PageView(StoryModel model) {
        this.model = model;
        view.setMouseTransparent(true);
        getChildren().addAll(view, tip);
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("story-page");
        model.journey().addListener((property, before, now) -> changed());
        model.manner().addListener((property, before, now) -> changed());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> gesture(Gesture.Kind.DRAG, event));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void changed() {
        gently |= model.isGentle();
        requestLayout();
    }

    private double factor() {
        double most = Math.min(getWidth() / AMPLE_WIDTH, getHeight() / AMPLE_HEIGHT);
        double least = Math.min(getWidth() / Look.MIN_WIDTH, getHeight() / Look.MIN_HEIGHT);
        return Math.min(LARGEST, Math.min(Math.max(1, most), least));
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double factor = factor();
        Manner manner = model.manner().get();
        Look look = manner.look(Math.floor(getWidth() / factor), Math.floor(getHeight() / factor));
        Chapter chapter = model.journey().get().chapter();
        Page page = model.journey().get().page();
        if (drawn.filter(now -> now.page == page && now.look.equals(look)).isEmpty()) {
            show(new Drawn(chapter, page, look, page.draw(look)));
        }
        view.zoomProperty().set(factor);
        view.setAccent(manner.theme().accent());
        view.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void show(Drawn next) {
        boolean same = drawn.filter(now -> now.chapter == next.chapter && now.look.equals(next.look))
                .isPresent();
        if (gently && same) {
            glide.to(next.figure);
        } else {
            glide.stop();
            view.show(next.figure);
        }
        gently = false;
        drawn = Optional.of(next);
        setAccessibleText(next.chapter.title(next.look.wording()));
        setAccessibleHelp(next.figure.words().description());
    }

    private void move(MouseEvent event) {
        tip.beside(event.getX(), event.getY());
        Optional<String> grabbed = grabbed(event);
        setCursor(grabbed.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        point(view.idAt(event.getX(), event.getY()));
    }

    private void point(Optional<String> mark) {
        view.highlight(
                Highlight.HOVERED,
                mark.filter(id -> model.journey().get().page().grabs(id)).orElse(null));
        tip.show(mark.map(
                id -> drawn.isPresent() ? drawn.get().figure.words().titles().get(id) : null));
    }

    private Optional<String> grabbed(MouseEvent event) {
        Page page = model.journey().get().page();
        return view.idAt(event.getX(), event.getY(), page::grabs);
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressed = event.isPrimaryButtonDown();
        held = grabbed(event);
        Optional<String> address = held.flatMap(model.journey().get().page()::link);
        if (pressed && address.isPresent()) {
            model.browse(address.get());
        } else {
            gesture(Gesture.Kind.PRESS, event);
        }
    }

    private void release(MouseEvent event) {
        gesture(Gesture.Kind.RELEASE, event);
        pressed = false;
        held = Optional.empty();
    }

    private void gesture(Gesture.Kind kind, MouseEvent event) {
        Drawn now = drawn.orElse(null);
        if (now != null && pressed) {
            Point at = view.inFigure(event.getX(), event.getY());
            Gesture gesture = new Gesture(kind, at, held, now.look);
            point(Optional.empty());
            if (kind == Gesture.Kind.DRAG) {
                model.turn(page -> page.point(gesture));
            } else {
                model.leap(page -> page.point(gesture));
            }
        }
    }

    /** The way from one figure to the next. */
    private final class Glide extends AnimationTimer {
        private @Nullable Tween way;
        private long start;

        void to(Figure figure) {
            way = Tween.between(view.figure(), figure);
            start = 0;
            start();
        }

        @Override
        public void handle(long now) {
            start = start == 0 ? now : start;
            double share = (now - start) / GLIDE;
            if (way != null) {
                view.show(way.at(LessonScene.ease(Math.min(1, share))));
            }
            if (share >= 1) {
                stop();
            }
        }
    }
}
