package dev.unrolled.tour.time;

import dev.unrolled.figure.Figure;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The gradient's way back through a sentence, with a recurrent matrix as large as one likes.
 *
 * @param lesson whose network it is
 * @param echo what is shown
 */
record TimePage(Lesson lesson, Echo echo) implements Page {
    private static final int TENTHS = 10;

    @Override
    public Figure draw(Look look) {
        return new TimeScene(echo, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        Setting setting = echo.setting();
        List<String> networks = List.of(wording.say("story.time.untrained"), wording.say("story.time.trained"));
        List<String> sentences = List.of(wording.say("story.time.short"), wording.say("story.time.long"));
        List<String> squashes = List.of(wording.say("story.time.tanh"), wording.say("story.time.relu"));
        return List.of(
                new Knob.Slider(
                        "radius",
                        wording.say("story.time.radius"),
                        new Knob.Span(1, 30, 1),
                        echo.radius() * TENTHS,
                        Numbers.fixed(echo.radius(), 2)),
                new Knob.Button("loud", wording.say("story.time.loud"), true),
                new Knob.Button("own", wording.say("story.time.own"), false),
                new Knob.Choice("network", wording.say("story.time.network"), networks, setting.trained() ? 1 : 0),
                new Knob.Choice("sentence", wording.say("story.sentence"), sentences, setting.wordy() ? 1 : 0),
                new Knob.Choice(
                        "squash", wording.say("story.time.squash"), squashes, isRelu(setting.squash()) ? 1 : 0));
    }

    private static boolean isRelu(Nonlinearity squash) {
        return squash == Nonlinearity.RELU;
    }

    @Override
    public Page turn(String knob, double value) {
        Setting setting = echo.setting();
        boolean second = Math.round(value) == 1;
        return switch (knob) {
            case "radius" -> new TimePage(lesson, Echo.of(lesson, setting, Math.round(value) / (double) TENTHS));
            case "loud" -> new TimePage(lesson, Echo.loud(lesson));
            case "own" -> new TimePage(lesson, Echo.of(lesson, setting));
            case "network" -> new TimePage(lesson, Echo.of(lesson, setting.withTrained(second)));
            case "sentence" -> with(setting.withWordy(second));
            case "squash" -> with(setting.withSquash(second ? Nonlinearity.RELU : Nonlinearity.TANH));
            default -> this;
        };
    }

    /** Another setting with as large a matrix. */
    private TimePage with(Setting setting) {
        return new TimePage(lesson, Echo.of(lesson, setting, echo.radius()));
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return new TimeAnswers(echo, wording).explain(mark);
    }

    @Override
    public Optional<Check> check(String mark) {
        return TimeAnswers.check(echo, mark);
    }

    /** The network after its training. */
    @Override
    public Page revealed() {
        return echo.setting().trained() ? this : turn("network", 1);
    }
}
