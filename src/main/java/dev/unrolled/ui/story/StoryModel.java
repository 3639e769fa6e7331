package dev.unrolled.ui.story;

import dev.unrolled.scene.Explanation;
import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Page;
import dev.unrolled.ui.session.Inspection;
import java.util.Optional;
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
    private final ReadOnlyObjectWrapper<Inspection> inspection = new ReadOnlyObjectWrapper<>(Inspection.NONE);
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

    /** Which marks of the page are asked about. */
    ReadOnlyObjectProperty<Inspection> inspection() {
        return inspection.getReadOnlyProperty();
    }

    /** Asks about other marks, or no longer. */
    void inspect(UnaryOperator<Inspection> change) {
        Inspection next = change.apply(inspection.get());
        if (!next.equals(inspection.get())) {
            inspection.set(next);
        }
    }

    /** What a mark of the page is and where its number comes from. */
    Optional<Explanation> explain(String mark) {
        return journey.get().page().explain(mark, manner.get().wording());
    }

    /** A sentence in the reader's language. */
    String say(String key) {
        return manner.get().wording().say(key);
    }

    /** What the reader is to be told below the page; empty where there is nothing. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** A sound was asked for that this machine can't play. */
    void lackSound() {
        told.set(say("story.sound.none"));
    }

    /** What opens an address outside, and says whether it could. */
    void setBrowser(Predicate<String> opener) {
        browser = opener;
    }

    /** Opens an address outside. It is in the clipboard, too; the reader is told so in any case. */
    void browse(String address) {
        String key = browser.test(address) ? "story.onward.reading.asked" : "story.onward.reading.copied";
        told.set(manner.get().wording().say(key, address));
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
                inspection.set(Inspection.NONE);
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
