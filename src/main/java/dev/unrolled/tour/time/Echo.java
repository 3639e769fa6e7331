package dev.unrolled.tour.time;

import dev.unrolled.attribution.JacobianNorms;
import dev.unrolled.attribution.SpectralRadius;
import dev.unrolled.network.Network;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.tour.page.Spoken;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.trace.Update;
import java.util.HashMap;
import java.util.Map;

/**
 * A sentence read by the program's own network with its recurrent matrix made larger or smaller, and the gradient's way
 * back through it.
 *
 * @param setting what was chosen
 * @param own the matrix's own spectral radius
 * @param radius its spectral radius now
 * @param trace of the sentence
 * @param norms the Jacobian norms of all pairs of words
 * @param update one step of gradient descent with the training's clipping
 * @param clip the longest gradient that is used as it is
 */
record Echo(Setting setting, double own, double radius, Trace trace, JacobianNorms norms, Update update, double clip) {
    /** A spectral radius at which the long sentence's gradient explodes, with ReLU. */
    static final double LOUD = 2.5;

    private static final String RECURRENT = "cell.weight_hh_l0";

    /** With the matrix as it is. */
    static Echo of(Lesson lesson, Setting setting) {
        Parameters weights = weights(lesson, setting);
        return of(lesson, setting, SpectralRadius.of(weights));
    }

    /** With W_hh multiplied so that its spectral radius is {@code radius}. */
    static Echo of(Lesson lesson, Setting setting, double radius) {
        Parameters weights = weights(lesson, setting);
        double own = SpectralRadius.of(weights);
        double[] matrix = weights.toArray(RECURRENT);
        for (int i = 0; i < matrix.length && radius != own; i++) {
            matrix[i] *= radius / own;
        }
        Network network = Network.of(weights.with(RECURRENT, matrix));
        Lesson said = setting.wordy() ? lesson.withSentence(Spoken.LONG) : lesson;
        Trace trace = Trace.of(said.sentence(), network, lesson.intents(), epoch(lesson, setting), lesson.target());
        JacobianNorms norms = JacobianNorms.of(network, said.sentence().ids());
        double clip = lesson.history().settings().pace().clip();
        return new Echo(setting, own, radius, trace, norms, Update.of(trace, Lesson.STEP_RATE, clip), clip);
    }

    /** The untrained weights with ReLU, the long sentence, and a large recurrent matrix. */
    static Echo loud(Lesson lesson) {
        Setting setting = Setting.FIRST.withWordy(true).withSquash(Nonlinearity.RELU);
        return of(lesson, setting, LOUD);
    }

    private static int epoch(Lesson lesson, Setting setting) {
        return setting.trained() ? lesson.lastEpoch() : 0;
    }

    private static Parameters weights(Lesson lesson, Setting setting) {
        Parameters before = lesson.history().network(epoch(lesson, setting)).parameters();
        Map<String, double[]> tensors = new HashMap<>();
        for (String name : before.names()) {
            tensors.put(name, before.toArray(name));
        }
        Shape shape = before.shape();
        return Parameters.of(new Shape(shape.cell(), setting.squash(), shape.sizes()), tensors);
    }

    /** A word of the sentence. */
    String word(int t) {
        return trace.sentence().tokens().get(t).text();
    }

    /** What is left at the first word of the gradient at the last one. */
    double left() {
        return trace.gradientLeft(0);
    }

    /** What becomes of the gradient on its way back: a tenth or less is fading, tenfold or more is exploding. */
    String fate() {
        return left() <= 0.1 ? "fades" : left() < 10 ? "holds" : "explodes";
    }

    /** The length of the gradient that the step uses. */
    double used() {
        return update.gradientNorm() * update.clipScale();
    }
}
