package dev.unrolled.tour.page;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The picture beside a chapter's text, and everything one can do with it. Immutable: whatever is done gives the next page.
 * Drawn in any size from {@link Look#MIN_WIDTH} by {@link Look#MIN_HEIGHT} up.
 */
public interface Page {
    /** Draws it; the figure is as large as the look says, or as the least size. */
    Figure draw(Look look);

    /** What can be turned, pressed and typed, in the order in which it stands below the figure. */
    default List<Knob> knobs(Wording wording) {
        return List.of();
    }

    /**
     * The page after a knob was turned.
     *
     * @param knob its name
     * @param value a slider's value, a choice's number, 1 or 0 for a switch, 1 for a button
     */
    default Page turn(String knob, double value) {
        return this;
    }

    /** The page after a text was typed into the knob of that name. */
    default Page type(String knob, String text) {
        return this;
    }

    /** Whether a mark can be grabbed or clicked. */
    default boolean grabs(String mark) {
        return false;
    }

    /** The address on the internet that a click on a mark leads to; the window opens it elsewhere. */
    default Optional<String> link(String mark) {
        return Optional.empty();
    }

    /**
     * What a mark is and where its number comes from; its terms may come from any marks, of which those lead somewhere that are
     * drawn.
     *
     * @return nothing for marks without a number
     */
    default Optional<Explanation> explain(String mark, Wording wording) {
        return Optional.empty();
    }

    /** How a gradient that {@link #explain} says can be checked; nothing where it says none. */
    default Optional<Check> check(String mark) {
        return Optional.empty();
    }

    /** The page after the pointer did something. */
    default Page point(Gesture gesture) {
        return this;
    }

    /** Whether time changes it. */
    default Motion motion() {
        return Motion.NONE;
    }

    /** The page after so many milliseconds. */
    default Page after(double millis) {
        return this;
    }

    /** The page when what moves has arrived. */
    default Page arrived() {
        return this;
    }

    /** Whether it wants the letters that are typed, wherever the focus is. */
    default boolean hears() {
        return false;
    }

    /** The page after a letter (A to Z) was typed. */
    default Page hear(String letter) {
        return this;
    }

    /** The page once the chapter's guess has been answered. */
    default Page revealed() {
        return this;
    }
}
