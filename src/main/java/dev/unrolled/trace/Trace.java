package dev.unrolled.trace;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.language.Sentence;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Gradients;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Pass;
import dev.unrolled.network.Sizes;
import java.util.List;

/**
 * Everything that one network computes for one sentence, at one epoch of its training.
 *
 * <p>Time steps t and words k count from 0 to T − 1, units j to H − 1, embedding numbers e to E − 1, intents to K − 1.
 * Immutable, and safe to use from many threads; contributions are worked out when they are first asked for.
 */
public final class Trace {
    private final Sentence sentence;
    private final Network network;
    private final List<String> intents;
    private final int epoch;
    private final int target;
    private final Pass pass;
    private final Gradients gradients;
    private final Lazy<Contributions> contributions;

    private Trace(Sentence sentence, Network network, List<String> intents, int epoch, int target) {
        this.sentence = sentence;
        this.network = network;
        this.intents = List.copyOf(intents);
        this.epoch = epoch;
        this.target = target;
        pass = network.forward(sentence.ids());
        gradients = network.backward(pass, target);
        contributions = new Lazy<>(() -> Contributions.of(network, sentence.ids()));
    }

    /**
     * Traces a sentence forward, and back from the loss against {@code target}.
     *
     * @param intents the K intents' names
     * @param epoch how many epochs the network has been trained for
     * @param target the number of the intent that is wanted
     * @throws IllegalArgumentException if the sentence is empty, a word or the target has a number that the network doesn't
     *     know, or the names don't fit the network
     */
    public static Trace of(Sentence sentence, Network network, List<String> intents, int epoch, int target) {
        int known = network.shape().sizes().intents();
        if (intents.size() != known) {
            throw new IllegalArgumentException(
                    "The network knows " + known + " intents, but there are " + intents.size() + " names for them.");
        }
        return new Trace(sentence, network, intents, epoch, target);
    }

    /** Returns the sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** Returns the network. */
    public Network network() {
        return network;
    }

    /** Returns the names of the intents (K). */
    public List<String> intents() {
        return intents;
    }

    /** Returns how many epochs the network has been trained for; 0 is untrained. */
    public int epoch() {
        return epoch;
    }

    /** Returns the number of the wanted intent. */
    public int target() {
        return target;
    }

    /** Returns which cell the network has. */
    public CellKind cell() {
        return network.shape().cell();
    }

    /** Returns T, the number of words. */
    public int steps() {
        return pass.steps();
    }

    /** Returns H. */
    public int hiddenSize() {
        return sizes().hidden();
    }

    /** Returns E. */
    public int embeddingSize() {
        return sizes().embedding();
    }

    /** Returns K. */
    public int intentCount() {
        return sizes().intents();
    }

    private Sizes sizes() {
        return network.shape().sizes();
    }

    /** Returns number e of the embedding x_t. */
    public double embedding(int t, int e) {
        return pass.embedding(t, e);
    }

    /**
     * Returns a sum before its squashing function: in an Elman cell unit j of W_ih x_t + b_ih + W_hh h_{t-1} + b_hh.
     *
     * @param row the row of W_ih: j in an Elman cell, g·H + j for unit j of gate number g in the others
     */
    public double preActivation(int t, int row) {
        return pass.preActivation(t, row);
    }

    /** Returns unit j of h_t; t may be −1, before the first word, where it is 0. */
    public double hidden(int t, int j) {
        return pass.hidden(t, j);
    }

    /**
     * Returns unit j of c_t; t may be −1, before the first word, where it is 0.
     *
     * @throws IllegalStateException if the cell has no cell state
     */
    public double cellState(int t, int j) {
        return pass.cellState(t, j);
    }

    /**
     * Returns unit j of a gate at t, after its squashing function.
     *
     * @param name one of {@link CellKind#gates()}
     * @throws IllegalArgumentException if the cell has no such gate
     */
    public double gate(String name, int t, int j) {
        int gate = cell().gates().indexOf(name);
        if (gate < 0) {
            throw new IllegalArgumentException("The cell " + cell().code() + " has no gate " + name + ".");
        }
        return pass.gate(gate, t, j);
    }

    /** Returns the logit of intent k. */
    public double logit(int k) {
        return pass.logit(k);
    }

    /** Returns the probability of intent k, from 0 to 1. */
    public double probability(int k) {
        return pass.probability(k);
    }

    /** Returns the loss −ln p_target, in nats. */
    public double loss() {
        return pass.loss(target);
    }

    /** Returns the most probable intent; the first of equals. */
    public int predicted() {
        return pass.predicted();
    }

    /** Returns ∂L/∂h_t for unit j, the total derivative through every later step; in an LSTM with c_t held. */
    public double gradientHidden(int t, int j) {
        return gradients.hidden(t, j);
    }

    /**
     * Returns ∂L/∂c_t for unit j, through h_t and through c_{t+1}.
     *
     * @throws IllegalStateException if the cell has no cell state
     */
    public double gradientCell(int t, int j) {
        return gradients.cellState(t, j);
    }

    /** Returns the gradient by a sum before its squashing function; rows as in {@link #preActivation}. */
    public double gradientPreActivation(int t, int row) {
        return gradients.preActivation(t, row);
    }

    /** Returns ∂L/∂x_t for number e. */
    public double gradientInput(int t, int e) {
        return gradients.input(t, e);
    }

    /** Returns ∂L/∂logit_k. */
    public double gradientLogit(int k) {
        return gradients.logit(k);
    }

    /** Returns the 2-norm of ∂L/∂h_t. */
    public double gradientMagnitude(int t) {
        return gradients.hiddenNorm(t);
    }

    /**
     * Returns by what the gradient's magnitude is multiplied on its way from t + 1 back to t; 0 where nothing comes.
     *
     * @param t below T − 1
     */
    public double stepFactor(int t) {
        return ratio(gradientMagnitude(t), gradientMagnitude(t + 1));
    }

    /** Returns the gradient's magnitude at t as a part of that at the last step; 0 where that is 0. */
    public double gradientLeft(int t) {
        return ratio(gradientMagnitude(t), gradientMagnitude(steps() - 1));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** Returns the Frobenius norm of step t's own term in ∂L/∂W_hh. */
    public double weightGradientShare(int t) {
        return gradients.weightShare(t);
    }

    /** Returns the gradient by every weight. */
    public Parameters gradients() {
        return gradients.parameters();
    }

    /** Returns the 2-norm of the gradient by all weights together. */
    public double gradientNorm() {
        return gradients().norm();
    }

    /**
     * Returns what each word owns of each state.
     *
     * @throws IllegalArgumentException if the sentence is too long for it; see {@link Contributions#fits}
     */
    public Contributions contributions() {
        return contributions.get();
    }
}
