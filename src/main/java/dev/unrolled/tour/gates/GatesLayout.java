package dev.unrolled.tour.gates;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Point;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Look;
import java.util.List;

/**
 * Where everything in the diagram stands: the words on top, then the memory's way from left to right, the gates below it,
 * and what they listen to at the bottom.
 *
 * @param cell LSTM or GRU
 * @param width of the figure
 * @param height of the figure
 */
record GatesLayout(CellKind cell, double width, double height) {
    /** Of a box that holds a state. */
    static final double BOX = 64;

    /** Radius of a multiplication or a sum. */
    static final double KNOT = 13;

    private static final double MARGIN = 12;
    private static final double INSET = 40;
    private static final double GAP = 12;
    private static final double WIDE_GAP = 103;
    private static final double TOP = 48;
    private static final double FOOT = 62;
    private static final double BAR = 28;

    static GatesLayout of(CellKind cell, Look look) {
        return new GatesLayout(cell, Math.max(Look.MIN_WIDTH, look.width()), Math.max(Look.MIN_HEIGHT, look.height()));
    }

    /** The gates from left to right. */
    List<String> columns() {
        return cell == CellKind.LSTM ? List.of("f", "i", "g", "o") : List.of("z", "n", "r");
    }

    /** The row of words. */
    Bounds words() {
        return new Bounds(MARGIN, 8, width - 2 * MARGIN, 28);
    }

    /** Where the sentence about it all stands. */
    Bounds foot() {
        return new Bounds(24, height - FOOT + 4, width - 48, FOOT - 4);
    }

    /** What all gates listen to. */
    Bounds bar() {
        return new Bounds(INSET, height - FOOT - 8 - BAR, width - 2 * INSET, BAR);
    }

    private double cardsBottom() {
        return bar().y() - 22;
    }

    private double cardHeight() {
        return Math.min(240, 0.43 * (cardsBottom() - TOP));
    }

    /** The card of a gate. */
    Bounds card(String gate) {
        int column = columns().indexOf(gate);
        double inner = width - 2 * INSET;
        double top = cardsBottom() - cardHeight();
        if (cell == CellKind.LSTM) {
            double each = (inner - 3 * GAP) / 4;
            return new Bounds(INSET + column * (each + GAP), top, each, cardHeight());
        }
        double each = Math.min(280, (inner - 2 * WIDE_GAP) / 3 + 20);
        double pitch = (inner - each) / 2;
        return new Bounds(INSET + column * pitch, top, each, cardHeight());
    }

    /** The upright gauge of a gate, which can be dragged. */
    Bounds gauge(String gate) {
        Bounds card = card(gate);
        return new Bounds(card.right() - 24, card.y() + 50, 12, card.height() - 62);
    }

    /** How far a gate is open when its gauge is held at a place. */
    double opening(String gate, Point at) {
        Bounds gauge = gauge(gate);
        return (gauge.bottom() - at.y()) / gauge.height();
    }

    private double above() {
        return card(columns().get(0)).y() - TOP;
    }

    /** Height of the memory's way. */
    double chain() {
        return TOP + 0.36 * above();
    }

    /** Height of the multiplication below it. */
    double middle() {
        return TOP + 0.76 * above();
    }

    /** The place on the memory's way above a gate. */
    Point over(String gate) {
        return new Point(card(gate).centre().x(), chain());
    }

    /** Where the old is added to the new. */
    Point sum() {
        double x = cell == CellKind.LSTM
                ? (over("i").x() + over("g").x()) / 2
                : over("n").x();
        return new Point(x, chain());
    }

    /** Where the new is weighed, below the sum. */
    Point weighed() {
        return new Point(sum().x(), middle());
    }

    private Bounds box(double centre) {
        double tall = Math.min(84, Math.max(66, above() * 0.4));
        return new Bounds(centre - BOX / 2, chain() - tall / 2, BOX, tall);
    }

    /** The state before the step. */
    Bounds before() {
        return box(MARGIN + BOX / 2);
    }

    /** The hidden state after the step. */
    Bounds after() {
        return box(width - MARGIN - BOX / 2);
    }

    /** The LSTM's cell state after the step. */
    Bounds cellState() {
        double from = sum().x() + KNOT;
        double free = over("o").x() - KNOT - from - BOX - squash();
        return box(from + free / 3 + BOX / 2);
    }

    /** How wide the little plot on the LSTM's way is. */
    double squash() {
        return Math.min(64, 0.08 * width);
    }

    /** The little plot of tanh on the LSTM's way from cell state to hidden state. */
    Bounds squashed() {
        double left = (cellState().right() + over("o").x() - KNOT - squash()) / 2;
        return new Bounds(left, chain() - squash() / 2, squash(), squash());
    }
}
