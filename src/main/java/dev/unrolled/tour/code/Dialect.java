package dev.unrolled.tour.code;

import dev.unrolled.timeline.Beat;
import dev.unrolled.trace.Trace;
import java.util.List;

/** The languages in which the forward pass is written down. The same loop in each; only the spelling differs. */
enum Dialect {
    /** What one would write on a blackboard. */
    PYTHON("Python", """
            START| state = zeros({H})
            READ| for word in sentence:
            READ|      x = embedding[word]
            COMBINE|      a = Wx @ x + Wh @ state + b
            SQUASH|      state = tanh(a)
            CLASSIFY| scores = Wo @ state + bo
            CLASSIFY| intent = softmax(scores)
            """),
    /** Without any library but a little arithmetic. */
    JAVA("Java", """
            START| double[] state = new double[{H}];
            READ| for (String word : sentence) {
            READ|     double[] x = embedding.get(word);
            COMBINE|     double[] a = sum(times(Wx, x), times(Wh, state), b);
            SQUASH|     state = each(Math::tanh, a);
            -| }
            CLASSIFY| double[] scores = sum(times(Wo, state), bo);
            CLASSIFY| double[] intent = softmax(scores);
            """),
    /** With the library that most people use. */
    PYTORCH("PyTorch", """
            -| embedding = nn.Embedding({V}, {E})
            -| cell = nn.RNNCell({E}, {H})   # a, tanh
            -| readout = nn.Linear({H}, {K})
            -|\s
            START| state = torch.zeros({H})
            READ| for word in sentence:
            READ|     x = embedding(word)
            COMBINE SQUASH|     state = cell(x, state)
            CLASSIFY| scores = readout(state)
            CLASSIFY| intent = scores.softmax(0)
            """);

    private final String title;
    private final String listing;

    /**
     * One line of code.
     *
     * @param beats when it runs; nothing where it never is the line that runs
     * @param code as it is shown, {@code {H}} and the like still in it
     */
    private record Row(List<String> beats, String code) {}

    /**
     * One line of code at a moment.
     *
     * @param code indented by spaces
     * @param lit whether it runs now
     */
    record Line(String code, boolean lit) {}

    Dialect(String title, String listing) {
        this.title = title;
        this.listing = listing;
    }

    private static Row row(String line) {
        int bar = line.indexOf('|');
        String code = line.substring(bar + 1);
        return new Row(List.of(line.substring(0, bar).split(" ", -1)), code.isBlank() ? "" : code.substring(1));
    }

    /** Whether the sum a is no variable of it: the cell keeps it to itself, and the weights too. */
    boolean hidesSums() {
        return this == PYTORCH;
    }

    /** What it is called, the same in every human language. */
    String title() {
        return title;
    }

    /** The listing for a network, with the lines lit that run in a beat. */
    List<Line> lines(Trace trace, Beat beat) {
        String now = beat == Beat.NEW_STATE ? Beat.SQUASH.name() : beat.name();
        return listing.lines()
                .map(Dialect::row)
                .map(row -> new Line(filled(row.code, trace), row.beats.contains(now)))
                .toList();
    }

    private static String filled(String code, Trace trace) {
        int words = trace.network().shape().sizes().vocabulary();
        return code.replace("{H}", Integer.toString(trace.hiddenSize()))
                .replace("{E}", Integer.toString(trace.embeddingSize()))
                .replace("{K}", Integer.toString(trace.intentCount()))
                .replace("{V}", Integer.toString(words));
    }
}
