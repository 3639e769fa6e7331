package dev.unrolled.scene;

/**
 * Heights inside the forward pass: heading, card with mix and rows, arrow, pill.
 *
 * @param top of the card
 * @param height of the card
 * @param header height of its title and mix
 * @param units how many rows there is room for, at most as many as the state has
 * @param roomy whether there is room to breathe
 */
record Card(double top, double height, double header, int units, boolean roomy) {
    static final double FOOTER = 17;
    /**
     * What the rows show.
     *
     * @param hidden how many units a state has
     * @param lanes how many numbers of each stand side by side
     */
    record Units(int hidden, int lanes) {}

    private static final double MIN_ROW = 7;
    private static final double MAX_ROW = 40;

    /** A card between two heights; no higher than its rows need. */
    static Card of(double top, double bottom, Units of, boolean roomy) {
        double header = (roomy ? 60 : 48) + (of.lanes > 1 ? roomy ? 13 : 11 : 0);
        int hidden = of.hidden;
        double room = bottom - top - header - FOOTER;
        int units = (int) Math.max(1, Math.min(hidden, Math.floor(room / MIN_ROW)));
        double rows = Math.min(room, units * MAX_ROW);
        return new Card(top, header + rows + FOOTER, header, units, roomy);
    }

    double bottom() {
        return top + height;
    }

    double pad() {
        return roomy ? 12 : 7;
    }

    double titleBaseline() {
        return top + (roomy ? 23 : 18);
    }

    double mixTop() {
        return top + (roomy ? 33 : 25);
    }

    double mixHeight() {
        return roomy ? 16 : 13;
    }

    /** Where the lanes' names stand, if there are several. */
    double lanesBaseline() {
        return rowsTop() - 4;
    }

    double rowsTop() {
        return top + header;
    }

    double rowsBottom() {
        return bottom() - FOOTER;
    }

    double rowPitch() {
        return (rowsBottom() - rowsTop()) / units;
    }

    double rowTop(int j) {
        return rowsTop() + j * rowPitch();
    }

    double barHeight() {
        double raw = rowPitch() * 0.6;
        return Math.max(3, Math.min(18, Math.round(raw)));
    }

    double barTop(int j) {
        return Math.round(rowTop(j) + (rowPitch() - barHeight()) / 2);
    }

    /** How far the mark of the value stands out above and below the bar. */
    double overhang() {
        return Math.max(1, Math.min(3, (rowPitch() - barHeight()) / 2 - 0.5));
    }
}
