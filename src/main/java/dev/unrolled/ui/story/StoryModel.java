package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The reader's journey and how it is shown. Lives on the window's thread. */
final class StoryModel {
    private final ReadOnlyObjectWrapper<Journey> journey;
    private final ReadOnlyObjectWrapper<Manner> manner;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Predicate<String> browser = address -> false;
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

    /** What the reader is to be told below the page; empty where there is nothing. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** A sound was asked for that this machine can't play. */
    void lackSound() {
        told.set(manner.get().wording().say("story.sound.none"));
    }

    /** What opens an address outside, and says whether it could. */
    void setBrowser(Predicate<String> opener) {
        browser = opener;
    }

    /** Opens an address outside; where that can't be done, it is in the clipboard, and the reader is told. */
    void browse(String address) {
        Wording wording = manner.get().wording();
        told.set(browser.test(address) ? "" : wording.say("story.onward.reading.copied", address));
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
            if (next.chapter() != journey.get().chapter()) {
                told.set("");
            }
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
