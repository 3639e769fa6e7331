package dev.unrolled.scene;

import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.function.IntToDoubleFunction;

/** Values of the lesson's variables as they stand beside the code: {@code x₂ = [0.31, −0.80, 0.12, …]}. */
final class LiveValues {
    private final Lesson lesson;
    private final Trace trace;
    private final int t;

    LiveValues(Lesson lesson, int t) {
        this.lesson = lesson;
        this.t = t;
        trace = lesson.trace();
    }

    private static String index(int k) {
        return Numbers.subscript(k + 1);
    }

    private static String list(String name, int size, IntToDoubleFunction value) {
        int shown = 3;
        StringBuilder all = new StringBuilder(name).append(" = [");
        for (int i = 0; i < Math.min(shown, size); i++) {
            all.append(i == 0 ? "" : ", ").append(Numbers.fixed(value.applyAsDouble(i), 2));
        }
        return all.append(size > shown ? ", …]" : "]").toString();
    }

    private static String tiny(String name, int size, IntToDoubleFunction value) {
        int shown = 2;
        StringBuilder all = new StringBuilder(name).append(" = [");
        for (int i = 0; i < Math.min(shown, size); i++) {
            all.append(i == 0 ? "" : ", ").append(Numbers.brief(value.applyAsDouble(i)));
        }
        return all.append(size > shown ? ", …]" : "]").toString();
    }

    String zero() {
        return list("h₀", trace.hiddenSize(), j -> 0);
    }

    String word() {
        return "word = “" + trace.sentence().tokens().get(t).text() + "”";
    }

    String embedding() {
        return list("x" + index(t), trace.embeddingSize(), e -> trace.embedding(t, e));
    }

    String sum() {
        return list("a" + index(t), trace.hiddenSize(), j -> trace.preActivation(t, j));
    }

    String state() {
        return list("h" + index(t), trace.hiddenSize(), j -> trace.hidden(t, j));
    }

    String cellState() {
        return list("c" + index(t), trace.hiddenSize(), j -> trace.cellState(t, j));
    }

    /** A gate by its name. */
    String gate(String name) {
        return list(name + index(t), trace.hiddenSize(), j -> trace.gate(name, t, j));
    }

    /** The gradient by the sum in a gate. */
    String gateGradient(String name) {
        int gate = trace.cell().gates().indexOf(name);
        return tiny("∂L/∂a." + name, trace.hiddenSize(), j -> new Unit(trace, t, j).sumGradient(gate));
    }

    String cellGradient() {
        return tiny("∂L/∂c" + index(t), trace.hiddenSize(), j -> trace.gradientCell(t, j));
    }

    String intent() {
        int best = trace.predicted();
        return trace.intents().get(best) + " = " + Numbers.percent(trace.probability(best));
    }

    String loss() {
        return "loss = " + Numbers.number(trace.loss());
    }

    String step() {
        return "t = " + (t + 1);
    }

    String gradient() {
        return tiny("∂L/∂h" + index(t), trace.hiddenSize(), j -> trace.gradientHidden(t, j));
    }

    String throughSquash() {
        return tiny("∂L/∂a" + index(t), trace.hiddenSize(), j -> trace.gradientPreActivation(t, j));
    }

    String weights() {
        return "‖∂L/∂Wₕ (t=" + (t + 1) + ")‖ = " + Numbers.number(trace.weightGradientShare(t));
    }

    String passedBack() {
        if (t == 0) {
            return "";
        }
        return tiny("∂L/∂h" + index(t - 1), trace.hiddenSize(), j -> trace.gradientHidden(t - 1, j));
    }

    String update() {
        return "loss = " + Numbers.number(lesson.update().after().loss());
    }
}
