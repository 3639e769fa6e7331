package dev.unrolled.tour.depth;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A deep network and how far back its gradient has come.
 *
 * @param network what is looked at
 * @param clock milliseconds since the gradient set out from the last layer; negative when it has long arrived
 */
record DepthPage(DeepNetwork network, double clock) implements Page {
    private static final double WAY = 3000;
    private static final double ARRIVED = -1;
    private static final int TENTHS = 10;
    private static final int SHALLOWEST = 2;
    private static final int DEEPEST = 30;
    /** With weights as small as these and so many layers, every single factor is well below 1 and none is tiny. */
    private static final double SCALE = 0.6;

    private static final int LAYERS = 12;

    static DepthPage first() {
        return of(new DeepNetwork(Activation.TANH, SCALE, LAYERS));
    }

    private static DepthPage of(DeepNetwork network) {
        return new DepthPage(network, ARRIVED);
    }

    /** The squashes' names, in their order. */
    static List<String> names(Wording wording) {
        return Activation.ALL.stream()
                .map(one -> wording.say("story.depth." + one.code()))
                .toList();
    }

    @Override
    public Figure draw(Look look) {
        return new DepthScene(this, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        int tenths = (int) Math.round(network.scale() * TENTHS);
        return List.of(
                new Knob.Button("whisper", wording.say("story.depth.whisper"), true),
                new Knob.Slider(
                        "depth",
                        wording.say("story.depth.layers"),
                        new Knob.Span(SHALLOWEST, DEEPEST, 1),
                        network.depth(),
                        Numbers.whole(network.depth())),
                new Knob.Slider(
                        "scale",
                        wording.say("story.depth.scale"),
                        new Knob.Span(3, 40, 1),
                        tenths,
                        Numbers.fixed(network.scale(), 1)),
                new Knob.Choice(
                        "activation",
                        wording.say("story.depth.squash"),
                        names(wording),
                        network.activation().place()));
    }

    @Override
    public Page turn(String knob, double value) {
        int whole = (int) Math.round(value);
        return switch (knob) {
            case "whisper" -> new DepthPage(network, 0);
            case "depth" -> of(new DeepNetwork(network.activation(), network.scale(), whole));
            case "scale" -> of(new DeepNetwork(network.activation(), (double) whole / TENTHS, network.depth()));
            case "activation" -> of(new DeepNetwork(Activation.ALL.get(whole), network.scale(), network.depth()));
            default -> this;
        };
    }

    /** The first layer that the gradient has reached. */
    int reached() {
        int layersBack = (int) Math.floor(clock / WAY * network.depth());
        return clock < 0 ? 1 : Math.max(1, network.depth() - layersBack);
    }

    @Override
    public Motion motion() {
        return clock < 0 ? Motion.NONE : Motion.SHOW;
    }

    @Override
    public Page after(double millis) {
        boolean there = clock < 0 || clock + millis >= WAY;
        return there ? arrived() : new DepthPage(network, clock + millis);
    }

    @Override
    public Page arrived() {
        return of(network);
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return new DepthAnswers(network, wording).explain(mark);
    }

    @Override
    public Optional<Check> check(String mark) {
        return new DepthAnswers(network, Wording.english()).check(mark);
    }

    /** The squash with which the first layer hears least. */
    @Override
    public Page revealed() {
        return turn("activation", DepthChapter.quietest().place());
    }
}
