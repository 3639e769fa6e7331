package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Page;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The reader's journey and how it is shown. Lives on the window's thread. */
final class StoryModel {
    private final ReadOnlyObjectWrapper<Journey> journey;
    private final ReadOnlyObjectWrapper<Manner> manner;
    private final ReadOnlyBooleanWrapper silent = new ReadOnlyBooleanWrapper();
    private boolean gently;

    StoryModel(Journey first, Manner manner) {
        journey = new ReadOnlyObjectWrapper<>(first);
        this.manner = new ReadOnlyObjectWrapper<>(manner);
    }

    ReadOnlyObjectProperty<Journey> journey() {
        return journey.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Manner> manner() {
        return manner.getReadOnlyProperty();
    }

    /** Whether a sound was asked for that this machine can't play. */
    ReadOnlyBooleanProperty silent() {
        return silent.getReadOnlyProperty();
    }

    void lackSound(boolean lacking) {
        silent.set(lacking);
    }

    void show(Manner newManner) {
        manner.set(newManner);
    }

    /** Whether the change that listeners are being told of is one leap, which the eye should be led through. */
    boolean isGentle() {
        return gently && !manner.get().reducedMotion();
    }

    /** Changes the journey: another chapter, a guess. */
    void change(UnaryOperator<Journey> change) {
        Journey next = change.apply(journey.get());
        if (next != journey.get()) {
            journey.set(next);
        }
    }

    /** Changes the page bit by bit: a slider, a drag, time. */
    void turn(UnaryOperator<Page> change) {
        change(now -> now.change(change));
    }

    /** Changes the page in one leap: a button, a switch. */
    void leap(UnaryOperator<Page> change) {
        gentle(now -> now.change(change));
    }

    /** Changes the journey, and its page in one leap. */
    void gentle(UnaryOperator<Journey> change) {
        gently = true;
        change(change);
        gently = false;
    }
}
