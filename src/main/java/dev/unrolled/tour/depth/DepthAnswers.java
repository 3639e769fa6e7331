package dev.unrolled.tour.depth;

import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.tour.page.MarkName;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Where the gradients of the deep network come from: the chain rule, layer by layer. */
final class DepthAnswers {
    /** A gradient that is smaller changes the loss by less than the loss has digits for. */
    private static final double MEASURABLE = 1e-9;

    private final DeepNetwork network;
    private final Whisper whisper;
    private final Wording wording;

    DepthAnswers(DeepNetwork network, Wording wording) {
        this.network = network;
        this.wording = wording;
        whisper = network.whisper();
    }

    Optional<Explanation> explain(String mark) {
        MarkName name = MarkName.of(mark);
        if (name.is("unit", network.depth() + 1, DeepNetwork.WIDTH) && name.at(0) > 0) {
            return Optional.of(unit(name.at(0), name.at(1)));
        } else if (name.is("bar", network.depth() + 1) && name.at(0) > 0) {
            return Optional.of(layer(name.at(0)));
        } else if (name.is("factor", network.depth()) && name.at(0) > 0) {
            return Optional.of(factor(name.at(0)));
        }
        return mark.equals("squash/mean") ? Optional.of(meanSlope()) : Optional.empty();
    }

    /** Of units and layers; of what has all but vanished, nothing. */
    Optional<Check> check(String mark) {
        MarkName name = MarkName.of(mark);
        if (name.is("unit", network.depth() + 1, DeepNetwork.WIDTH) && name.at(0) > 0) {
            boolean faint = isFaint(whisper.gradient(name.at(0), name.at(1)));
            return faint ? Optional.empty() : Optional.of(new DepthCheck(network, name.at(0), name.at(1)));
        }
        boolean bar = name.is("bar", network.depth() + 1) && name.at(0) > 0;
        return bar && !isFaint(whisper.magnitude(name.at(0)))
                ? Optional.of(new DepthCheck(network, name.at(0), DepthCheck.ALL))
                : Optional.empty();
    }

    private boolean isFaint(double gradient) {
        return gradient != 0 && Math.abs(gradient) < MEASURABLE * Math.max(1, whisper.loss());
    }

    private static String name(int layer) {
        return "∂L/∂h" + Numbers.subscript(layer);
    }

    private static String unitMark(int layer, int j) {
        return "unit/" + layer + "/" + j;
    }

    private Explanation unit(int layer, int j) {
        double gradient = whisper.gradient(layer, j);
        boolean last = layer == network.depth();
        String key =
                isFaint(gradient) ? "answer.depth.unit.faint" : last ? "answer.depth.unit.last" : "answer.depth.unit";
        return new Explanation(
                wording.say("story.depth.unit", layer, j + 1, Numbers.number(gradient)),
                wording.say(key, layer, j + 1, layer + 1),
                last ? fromWanted(j) : fromNext(layer, j));
    }

    private List<CardLine> fromWanted(int j) {
        int depth = network.depth();
        double wanted = network.wanted()[j];
        double value = whisper.values(depth)[j];
        String at = "[" + (j + 1) + "]";
        return new Lines()
                .add("L = ½·Σⱼ (h" + Numbers.subscript(depth) + "[j] − y[j])²")
                .add(name(depth) + at + " = h" + Numbers.subscript(depth) + at + " − y" + at)
                .add("  = " + Lines.n(value) + " − " + Lines.f(wanted) + " = " + Lines.n(whisper.gradient(depth, j)))
                .all();
    }

    /** First what reaches the sums of the layer above, then what this unit gets of each of them through its weight. */
    private List<CardLine> fromNext(int layer, int j) {
        double[] w = network.weights(layer + 1);
        String up = Numbers.subscript(layer + 1);
        int unit = j + 1;
        return new Lines()
                .add("f′(a" + up + ") =")
                .add(Arithmetic.small(DeepNetwork.WIDTH, i -> whisper.slope(layer + 1, i)))
                .add("∂L/∂a" + up + " = f′(a" + up + ") ∘ " + name(layer + 1) + " =")
                .add(Arithmetic.small(
                        DeepNetwork.WIDTH,
                        new Arithmetic.Row(i -> throughSlope(layer + 1, i), i -> unitMark(layer + 1, i))))
                .add("")
                .add(name(layer) + "[" + unit + "] = Σⱼ W" + up + "[j," + unit + "]·∂L/∂a" + up + "[j] =")
                .add(Arithmetic.smallProducts(
                        DeepNetwork.WIDTH, i -> w[i * DeepNetwork.WIDTH + j], i -> throughSlope(layer + 1, i)))
                .add("  = " + Lines.n(whisper.gradient(layer, j)))
                .all();
    }

    private double throughSlope(int layer, int i) {
        return whisper.slope(layer, i) * whisper.gradient(layer, i);
    }

    private Explanation layer(int layer) {
        String magnitude = Numbers.number(whisper.magnitude(layer));
        Lines lines = new Lines()
                .add(name(layer) + " =")
                .add(Arithmetic.small(
                        DeepNetwork.WIDTH,
                        new Arithmetic.Row(j -> whisper.gradient(layer, j), j -> unitMark(layer, j))))
                .add("‖" + name(layer) + "‖ = √Σ(…)² = " + magnitude);
        return new Explanation(
                wording.say("story.depth.layer", layer, magnitude),
                wording.say("answer.depth.layer", layer, DeepNetwork.WIDTH),
                lines.all());
    }

    private CardLine magnitude(int layer) {
        return Lines.n(whisper.magnitude(layer), "bar/" + layer);
    }

    private Explanation factor(int layer) {
        String factor = Numbers.brief(whisper.factor(layer));
        Lines lines = new Lines()
                .add("‖" + name(layer) + "‖ = ", magnitude(layer))
                .add("‖" + name(layer + 1) + "‖ = ", magnitude(layer + 1))
                .add(magnitude(layer), " ÷ ", magnitude(layer + 1), " = " + factor);
        return new Explanation(
                factorTitle(whisper, layer, wording),
                wording.say("answer.depth.factor", layer + 1, layer),
                lines.all());
    }

    /** What a factor is, with its value. */
    static String factorTitle(Whisper whisper, int layer, Wording wording) {
        return wording.say("story.depth.factor.title", layer + 1, layer, Numbers.brief(whisper.factor(layer)));
    }

    private Explanation meanSlope() {
        int units = network.depth() * DeepNetwork.WIDTH;
        double sum = whisper.meanSlope() * units;
        return new Explanation(
                wording.say("story.depth.mean-slope", Numbers.number(whisper.meanSlope())),
                wording.say("answer.depth.slope", units),
                new Lines()
                        .add("Σ f′(a) = " + Lines.n(sum))
                        .add(Lines.n(sum) + " ÷ " + units + " = " + Lines.n(whisper.meanSlope()))
                        .all());
    }
}
