package dev.unrolled.ui.story;

import dev.unrolled.figure.Point;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Page;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/**
 * The pointer and the keyboard on a page: what can be grabbed is grabbed, a link is followed, and a click that does nothing else asks
 * a number where it comes from.
 */
final class PageHand {
    private static final double STILL = 4;

    private final StoryModel model;
    private final PageView page;
    private Optional<String> held = Optional.empty();
    private Optional<String> ring = Optional.empty();
    private Point from = new Point(0, 0);
    private boolean pressed;
    private boolean acted;

    PageHand(StoryModel model, PageView page) {
        this.model = model;
        this.page = page;
        page.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        page.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty()));
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> gesture(Gesture.Kind.DRAG, event));
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void move(MouseEvent event) {
        page.pointerAt(event.getX(), event.getY());
        Optional<String> mark = page.markAt(event.getX(), event.getY());
        boolean grabs = page.grabbedAt(event.getX(), event.getY()).isPresent();
        boolean answers = answering(event).isPresent();
        page.setCursor(grabs || answers ? Cursor.HAND : Cursor.DEFAULT);
        point(mark);
    }

    private void point(Optional<String> mark) {
        page.hush(false);
        model.inspect(now -> now.pointingAt(mark));
    }

    private void press(MouseEvent event) {
        page.requestFocus();
        pressed = event.isPrimaryButtonDown();
        from = new Point(event.getX(), event.getY());
        held = asked(event).isPresent() ? Optional.empty() : page.grabbedAt(event.getX(), event.getY());
        Optional<String> address = held.flatMap(model.journey().get().page()::link);
        acted = pressed && address.isPresent();
        if (acted) {
            address.ifPresent(model::browse);
        } else {
            gesture(Gesture.Kind.PRESS, event);
        }
    }

    /** What is asked already is let go. */
    private void pin(String mark) {
        model.inspect(now -> now.marks().contains(mark) ? now.closing(mark) : now.askingAlone(mark));
    }

    /** The number under the pointer. */
    private Optional<String> answering(MouseEvent event) {
        return page.markAt(event.getX(), event.getY())
                .filter(mark -> model.explain(mark).isPresent());
    }

    /** The same where nothing else is done with it: what lies below it can be grabbed beside it. */
    private Optional<String> asked(MouseEvent event) {
        return answering(event).filter(mark -> !model.journey().get().page().grabs(mark));
    }

    private void release(MouseEvent event) {
        gesture(Gesture.Kind.RELEASE, event);
        boolean still = Math.hypot(event.getX() - from.x(), event.getY() - from.y()) <= STILL;
        if (still && !acted) {
            answering(event).ifPresent(this::pin);
        }
        pressed = false;
        held = Optional.empty();
    }

    private void gesture(Gesture.Kind kind, MouseEvent event) {
        if (pressed) {
            point(Optional.empty());
            page.gesture(kind, new Point(event.getX(), event.getY()), held).ifPresent(this::apply);
        }
    }

    private void apply(Gesture gesture) {
        if (gesture.kind() == Gesture.Kind.DRAG) {
            model.turn(now -> after(now, gesture));
        } else {
            model.leap(now -> after(now, gesture));
        }
    }

    private Page after(Page before, Gesture gesture) {
        Page next = before.point(gesture);
        acted |= next != before;
        return next;
    }

    /** Moves the ring that is the keyboard's pointer. */
    void go(int across, int down) {
        Optional<String> here = model.inspection().get().hovered();
        ring = page.next(here, across, down).or(() -> here);
        ring.ifPresent(page::pointAtMark);
        point(ring);
    }

    /** Asks the mark in the ring where its number comes from; whether the ring is on one. */
    boolean ask() {
        boolean onOne = page.isFocused()
                && ring.isPresent()
                && ring.equals(model.inspection().get().hovered());
        if (onOne) {
            pin(ring.orElseThrow());
        }
        return onOne;
    }
}
