package dev.unrolled.tour.learning;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The network after some steps of gradient descent, and how it came there.
 *
 * @param descent the steps
 * @param taken how many of them were taken
 * @param clock milliseconds since the three moves of the next step began; negative while nothing is shown moving
 */
record LearningPage(Descent descent, int taken, double clock) implements Page {
    /** How many steps the second button takes. */
    static final int MANY = 10;

    private static final double A_MOVE = 450;
    private static final double RESTING = -1;

    static LearningPage first(Descent descent) {
        return new LearningPage(descent, 0, RESTING);
    }

    @Override
    public Figure draw(Look look) {
        return new LearningScene(this, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        Knob.Span span = new Knob.Span(0, Descent.STEPS, 1);
        String shown = wording.say("story.of", taken, Descent.STEPS);
        return List.of(
                new Knob.Button("step", wording.say("story.learning.step"), true),
                new Knob.Button("many", wording.say("story.learning.many", MANY), false),
                new Knob.Slider("taken", wording.say("story.learning.taken"), span, taken, shown),
                new Knob.Button("afresh", wording.say("story.learning.forget"), false));
    }

    @Override
    public Page turn(String knob, double value) {
        return switch (knob) {
            case "step" -> taken == Descent.STEPS ? resting(taken) : new LearningPage(descent, taken, 0);
            case "many" -> resting(taken + MANY);
            case "taken" -> resting((int) Math.round(value));
            case "afresh" -> resting(0);
            default -> this;
        };
    }

    private LearningPage resting(int steps) {
        return new LearningPage(descent, Math.max(0, Math.min(Descent.STEPS, steps)), RESTING);
    }

    /** The move that is shown right now. */
    Optional<Move> move() {
        int move = (int) Math.floor(clock / A_MOVE);
        return clock < 0 || move >= Move.ALL.size() ? Optional.empty() : Optional.of(Move.ALL.get(move));
    }

    @Override
    public Motion motion() {
        return clock < 0 ? Motion.NONE : Motion.SHOW;
    }

    @Override
    public Page after(double millis) {
        boolean done = clock + millis >= A_MOVE * Move.ALL.size();
        return clock < 0 || done ? arrived() : new LearningPage(descent, taken, clock + millis);
    }

    @Override
    public Page arrived() {
        return clock < 0 ? this : resting(taken + 1);
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return new LearningAnswers(this, wording).explain(mark);
    }

    @Override
    public Optional<Check> check(String mark) {
        return new LearningAnswers(this, Wording.english()).check(mark);
    }

    /** One step is taken while one looks. */
    @Override
    public Page revealed() {
        return taken == 0 ? turn("step", 1) : this;
    }
}
