package dev.unrolled.scene;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.scene.Stage.Step;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Explains a unit of a state: the sum of its products, and what the squashing makes of it. */
final class UnitExplainer {
    private final Subject subject;
    private final Trace trace;

    UnitExplainer(Subject subject) {
        this.subject = subject;
        trace = subject.trace();
    }

    Explanation explain(MarkId mark) {
        int t = mark.at(0);
        int j = mark.at(1);
        Step step = subject.stage().step(t);
        boolean summed = step == Step.COMBINING;
        double value = summed ? trace.preActivation(t, j) : trace.hidden(t, j);
        String key = summed ? "title.sum" : "title.unit";
        return new Explanation(
                subject.say(key, j + 1, Subject.index(t), Numbers.number(value)),
                subject.say(summed ? "explain.sum" : "explain.unit", j + 1, Subject.index(t), subject.word(t)),
                trace.cell() == CellKind.RNN ? lines(t, j, summed) : List.of());
    }

    private List<String> lines(int t, int j, boolean summed) {
        Parameters weights = subject.weights();
        int inputs = trace.embeddingSize();
        int units = trace.hiddenSize();
        List<String> lines = new ArrayList<>();
        double bias = weights.get("cell.bias_ih_l0", j, 0) + weights.get("cell.bias_hh_l0", j, 0);
        lines.add("Wₓ·x" + Subject.index(t) + " = " + Numbers.number(input(t, j)));
        lines.addAll(
                Arithmetic.products(inputs, e -> weights.get("cell.weight_ih_l0", j, e), e -> trace.embedding(t, e)));
        lines.add("Wₕ·h" + Numbers.subscript(t) + " = " + Numbers.number(memory(t, j)));
        if (t > 0) {
            lines.addAll(Arithmetic.products(
                    units, i -> weights.get("cell.weight_hh_l0", j, i), i -> trace.hidden(t - 1, i)));
        }
        lines.add("b = " + Numbers.number(bias));
        String a = Numbers.number(trace.preActivation(t, j));
        lines.add("a = " + Numbers.number(input(t, j)) + " + " + Numbers.number(memory(t, j)) + " + "
                + Numbers.number(bias) + " = " + a);
        if (!summed) {
            lines.add("h = " + squash() + "(" + a + ") = " + Numbers.number(trace.hidden(t, j)));
        }
        return lines;
    }

    private String squash() {
        return trace.network().shape().nonlinearity() == Nonlinearity.TANH ? "tanh" : "relu";
    }

    private double input(int t, int j) {
        Parameters weights = subject.weights();
        return Arithmetic.dot(
                trace.embeddingSize(), e -> weights.get("cell.weight_ih_l0", j, e), e -> trace.embedding(t, e));
    }

    private double memory(int t, int j) {
        Parameters weights = subject.weights();
        return Arithmetic.dot(
                trace.hiddenSize(), i -> weights.get("cell.weight_hh_l0", j, i), i -> trace.hidden(t - 1, i));
    }
}
