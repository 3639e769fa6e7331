package dev.unrolled.figure;

/**
 * The letters of a {@link Mark.Text}.
 *
 * @param family which of the bundled families
 * @param weight how heavy
 * @param size font size in figure units
 * @param anchor which end of the line stands at the text's point
 */
public record TextStyle(Family family, Weight weight, double size, Anchor anchor) {
    /** The bundled families: one for text, one with digits of equal width for numbers. */
    public enum Family {
        /** Inter. */
        SANS,
        /** JetBrains Mono. */
        MONO
    }

    /** The bundled weights. */
    public enum Weight {
        /** 400. */
        REGULAR,
        /** 600. */
        SEMIBOLD,
        /** 700. */
        BOLD
    }

    /** Where a line of text hangs on its point. */
    public enum Anchor {
        /** The point is the left end. */
        START,
        /** The point is the middle. */
        MIDDLE,
        /** The point is the right end. */
        END
    }

    /** Regular text of the family for prose, from the left. */
    public static TextStyle sans(double size) {
        return new TextStyle(Family.SANS, Weight.REGULAR, size, Anchor.START);
    }

    /** Regular text of the family for numbers, from the left. */
    public static TextStyle mono(double size) {
        return new TextStyle(Family.MONO, Weight.REGULAR, size, Anchor.START);
    }

    /** The same in another weight. */
    public TextStyle with(Weight newWeight) {
        return new TextStyle(family, newWeight, size, anchor);
    }

    /** The same in another size. */
    public TextStyle with(double newSize) {
        return new TextStyle(family, weight, newSize, anchor);
    }

    /** The same on another anchor. */
    public TextStyle with(Anchor newAnchor) {
        return new TextStyle(family, weight, size, newAnchor);
    }
}
