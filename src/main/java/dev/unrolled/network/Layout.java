package dev.unrolled.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each tensor lies in the flat array of all weights of a shape: the embedding, then the cell, then the readout. */
final class Layout {
    static final String EMBEDDING = "embedding.weight";
    static final String INPUT = "cell.weight_ih_l0";
    static final String RECURRENT = "cell.weight_hh_l0";
    static final String INPUT_BIAS = "cell.bias_ih_l0";
    static final String RECURRENT_BIAS = "cell.bias_hh_l0";
    static final String READOUT = "readout.weight";
    static final String READOUT_BIAS = "readout.bias";
    /** Two gibibytes of doubles. */
    private static final long MOST_WEIGHTS = 1L << 28;

    private final Map<String, Span> spans = new LinkedHashMap<>();
    private int size;

    Layout(Shape shape) {
        Sizes sizes = shape.sizes();
        matrix(EMBEDDING, sizes.vocabulary(), sizes.embedding());
        matrix(INPUT, shape.rows(), sizes.embedding());
        matrix(RECURRENT, shape.rows(), sizes.hidden());
        vector(INPUT_BIAS, shape.rows());
        vector(RECURRENT_BIAS, shape.rows());
        matrix(READOUT, sizes.intents(), sizes.hidden());
        vector(READOUT_BIAS, sizes.intents());
    }

    private void matrix(String name, int rows, int columns) {
        add(new Span(name, size, rows, columns, false));
    }

    private void vector(String name, int rows) {
        add(new Span(name, size, rows, 1, true));
    }

    private void add(Span span) {
        spans.put(span.name(), span);
        size += span.length();
    }

    int size() {
        return size;
    }

    List<String> names() {
        return List.copyOf(spans.keySet());
    }

    List<Span> spans() {
        return List.copyOf(spans.values());
    }

    Span span(String name) {
        Span span = spans.get(name);
        if (span == null) {
            throw new IllegalArgumentException(
                    "There is no tensor \"" + name + "\"; this network has " + String.join(", ", spans.keySet()) + ".");
        }
        return span;
    }

    static void checkFits(CellKind cell, Sizes s) {
        double rows = (double) cell.blocks() * s.hidden();
        double weights = (double) s.vocabulary() * s.embedding()
                + rows * ((double) s.embedding() + s.hidden() + 2)
                + (double) s.intents() * (s.hidden() + 1.0);
        if (weights > MOST_WEIGHTS) {
            throw Refusal.TOO_LARGE.of(MOST_WEIGHTS, s.vocabulary(), s.embedding(), s.hidden(), s.intents());
        }
    }
}
