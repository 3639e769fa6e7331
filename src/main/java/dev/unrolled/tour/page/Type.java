package dev.unrolled.tour.page;

import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.figure.TextStyle.Weight;

/** The sizes of letters on a page, by what they are for. */
public final class Type {
    private Type() {}

    /** The page's own heading. */
    public static TextStyle heading() {
        return TextStyle.sans(18).with(Weight.BOLD);
    }

    /** What belongs to a part. */
    public static TextStyle title() {
        return TextStyle.sans(14).with(Weight.SEMIBOLD);
    }

    /** Sentences. */
    public static TextStyle body() {
        return TextStyle.sans(14);
    }

    /** What may be skipped. */
    public static TextStyle caption() {
        return TextStyle.sans(12);
    }

    /** A word of a sentence. */
    public static TextStyle word() {
        return TextStyle.sans(15).with(Weight.SEMIBOLD);
    }

    /** Numbers. */
    public static TextStyle number() {
        return TextStyle.mono(13);
    }

    /** The one number that counts. */
    public static TextStyle huge() {
        return TextStyle.sans(30).with(Weight.BOLD);
    }

    /** The same style, hung in the middle. */
    public static TextStyle middle(TextStyle style) {
        return style.with(Anchor.MIDDLE);
    }

    /** The same style, hung on its right end. */
    public static TextStyle end(TextStyle style) {
        return style.with(Anchor.END);
    }
}
