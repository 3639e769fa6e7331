package dev.unrolled.tour.time;

import dev.unrolled.attribution.JacobianNorms;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.tour.page.Part;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Where the Jacobian norms of the triangle come from. */
final class NormAnswers {
    private static final double NOTHING = 1e-6;

    private final Echo echo;
    private final Trace trace;
    private final Wording wording;

    NormAnswers(Echo echo, Wording wording) {
        this.echo = echo;
        this.wording = wording;
        trace = echo.trace();
    }

    private static String jacobian(int t, int k) {
        return "∂h" + TimeAnswers.index(t) + "/∂h" + TimeAnswers.index(k);
    }

    Explanation norm(int t, int k) {
        String norm = Numbers.number(echo.norms().of(t, k));
        double[] stretches =
                JacobianNorms.singularValues(trace.network(), trace.sentence().ids(), t, k);
        String name = jacobian(t, k);
        Lines lines = new Lines()
                .add(wording.say("answer.time.norm.matrices"))
                .add(wording.say("answer.time.norm.table", name))
                .add(t == k + 1 ? step(t) : way(t, k))
                .add(wording.say("answer.time.norm.sigmas"))
                .add("s(" + name + ") =")
                .add(Arithmetic.written(stretches.length, i -> stretch(stretches[i], stretches[0])))
                .add("‖" + name + "‖ = max s = " + norm);
        return new Explanation(
                wording.say("story.time.norm", echo.word(k), echo.word(t), norm), meaning(t, k), lines.all());
    }

    private String meaning(int t, int k) {
        double norm = echo.norms().of(t, k);
        return norm < 1
                ? wording.say("answer.time.norm.less", echo.word(k), echo.word(t), Part.of(norm, wording))
                : wording.say("answer.time.norm.more", echo.word(k), echo.word(t), Numbers.number(norm));
    }

    /** As exact as the largest, which is the result; of what is nothing beside it only that it is. */
    private static String stretch(double one, double largest) {
        return one < NOTHING * largest ? "≈ 0" : Numbers.number(one);
    }

    private List<CardLine> step(int t) {
        String slopes = TimeAnswers.slopes(echo, t);
        return new Lines()
                .add(jacobian(t, t - 1) + " = diag" + (slopes.startsWith("(") ? slopes : "(" + slopes + ")") + "·Wₕ")
                .add(slopes + " =")
                .add(Arithmetic.small(trace.hiddenSize(), j -> slope(t, j)))
                .all();
    }

    private double slope(int t, int j) {
        double h = trace.hidden(t, j);
        return echo.setting().squash() == Nonlinearity.TANH ? 1 - h * h : h > 0 ? 1 : 0;
    }

    /** The product of the steps between, which can stretch no more than they do one after the other. */
    private List<CardLine> way(int t, int k) {
        List<CardLine> norms = new ArrayList<>();
        double product = 1;
        for (int s = t; s > k; s--) {
            norms.add(Lines.n(echo.norms().of(s, s - 1), "norm/" + s + "/" + (s - 1)));
            product *= echo.norms().of(s, s - 1);
        }
        String between = t - k > 2 ? "·…·" : "·";
        return new Lines()
                .add(jacobian(t, k) + " = " + jacobian(t, t - 1) + between + jacobian(k + 1, k))
                .add("‖" + jacobian(t, k) + "‖ ≤")
                .add(products(norms))
                .add("  = " + Lines.n(product))
                .all();
    }

    /** Four to a line. */
    private static List<CardLine> products(List<CardLine> factors) {
        List<CardLine> lines = new ArrayList<>();
        for (int from = 0; from < factors.size(); from += 4) {
            int to = Math.min(factors.size(), from + 4);
            lines.add(
                    CardLine.of("  ", CardLine.join("·", factors.subList(from, to)), to == factors.size() ? "" : "·"));
        }
        return lines;
    }
}
