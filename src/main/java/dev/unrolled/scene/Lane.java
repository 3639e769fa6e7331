package dev.unrolled.scene;

/**
 * Where bars stand in the rows of a card: all of its width, or a part of it beside another.
 *
 * @param middle where zero is
 * @param half how far bars may reach to either side
 */
record Lane(double middle, double half) {
    private static final double LARGER = 0.62;

    static Lane whole(Layout layout, int t) {
        Columns columns = layout.columns();
        return new Lane(
                columns.centre(t), columns.cardWidth() / 2 - layout.card().pad());
    }

    /** The larger part of a card that shows two numbers of each unit. */
    static Lane left(Layout layout, int t) {
        Lane whole = whole(layout, t);
        double width = (2 * whole.half - between(layout)) * LARGER;
        return new Lane(whole.middle - whole.half + width / 2, width / 2);
    }

    /** The smaller part. */
    static Lane right(Layout layout, int t) {
        Lane whole = whole(layout, t);
        double width = (2 * whole.half - between(layout)) * (1 - LARGER);
        return new Lane(whole.middle + whole.half - width / 2, width / 2);
    }

    private static double between(Layout layout) {
        return layout.roomy() ? 12 : 5;
    }

    double left() {
        return middle - half;
    }

    double right() {
        return middle + half;
    }

    /** Where a value stands, kept inside. */
    double x(double value, StateScale scale) {
        return middle + Math.max(-half, Math.min(half, value / scale.reach() * half));
    }
}
