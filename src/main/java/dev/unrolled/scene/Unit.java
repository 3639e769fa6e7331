package dev.unrolled.scene;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Parameters;
import dev.unrolled.trace.Trace;

/**
 * The numbers of one unit at one time step, as a cell's equations name them. Gates count as in {@link CellKind#gates()}; a
 * cell without gates has one sum, number 0.
 *
 * @param trace of the sentence
 * @param t time step, from 0
 * @param j unit, from 0
 */
record Unit(Trace trace, int t, int j) {
    private Parameters weights() {
        return trace.network().parameters();
    }

    /** The id of the row of this unit. */
    String mark() {
        return MarkId.state(t, j);
    }

    /** The id of this unit of the cell state. */
    String cellMark() {
        return MarkId.cell(t, j);
    }

    /** The id of one of its gates. */
    String gateMark(String name) {
        return MarkId.gate(t, j, trace.cell().gates().indexOf(name));
    }

    /** One of its gates as a number in an equation, coming from the gate's mark. */
    CardLine gateTerm(String name) {
        return Lines.n(gate(name), gateMark(name));
    }

    /** One of its gates as a factor. */
    CardLine gateFactor(String name) {
        return Lines.f(gate(name), gateMark(name));
    }

    /** What one of its gates leaves, 1 − gate, coming from the gate's mark. */
    CardLine gateRest(String name) {
        return Lines.f(1 - gate(name), gateMark(name));
    }

    private int row(int gate) {
        return gate * trace.hiddenSize() + j;
    }

    boolean isFirst() {
        return t == 0;
    }

    boolean isLast() {
        return t == trace.steps() - 1;
    }

    /** The same unit one step earlier; before the first step there is nothing but its name. */
    Unit before() {
        return new Unit(trace, t - 1, j);
    }

    /** The same unit one step later. */
    Unit next() {
        return new Unit(trace, t + 1, j);
    }

    double inputWeight(int gate, int e) {
        return weights().get("cell.weight_ih_l0", row(gate), e);
    }

    double stateWeight(int gate, int i) {
        return weights().get("cell.weight_hh_l0", row(gate), i);
    }

    /** What the word gives to a sum: this unit's row of W_ih x_t. */
    double input(int gate) {
        return Arithmetic.dot(trace.embeddingSize(), e -> inputWeight(gate, e), e -> trace.embedding(t, e));
    }

    /** What the state before gives to a sum: this unit's row of W_hh h_{t−1}. */
    double memory(int gate) {
        return Arithmetic.dot(trace.hiddenSize(), i -> stateWeight(gate, i), i -> trace.hidden(t - 1, i));
    }

    double inputBias(int gate) {
        return weights().get("cell.bias_ih_l0", row(gate), 0);
    }

    double stateBias(int gate) {
        return weights().get("cell.bias_hh_l0", row(gate), 0);
    }

    /** Both biases. */
    double bias(int gate) {
        return inputBias(gate) + stateBias(gate);
    }

    /** Both biases as they reach the sum: that of a GRU's candidate memory goes through r. */
    double reachingBias(int gate) {
        return inputBias(gate) + stateBias(gate) * (isThroughReset(gate) ? gate("r") : 1);
    }

    /** The sum that is squashed. */
    double sum(int gate) {
        return trace.preActivation(t, row(gate));
    }

    /** The gate, 0 to 1, or the candidate, −1 to 1. */
    double gate(String name) {
        return trace.gate(name, t, j);
    }

    double hidden() {
        return trace.hidden(t, j);
    }

    double hiddenBefore() {
        return trace.hidden(t - 1, j);
    }

    double cell() {
        return trace.cellState(t, j);
    }

    double cellBefore() {
        return trace.cellState(t - 1, j);
    }

    /** ∂L/∂h_t */
    double gradient() {
        return trace.gradientHidden(t, j);
    }

    /** ∂L/∂c_t */
    double cellGradient() {
        return trace.gradientCell(t, j);
    }

    /** The gradient by the sum that is squashed. */
    double sumGradient(int gate) {
        return trace.gradientPreActivation(t, row(gate));
    }

    /** What comes back to this unit of h_{t−1} through one block of W_hhᵀ, of gradients by W_hh h_{t−1} at t. */
    double handedBack(int gate) {
        int units = trace.hiddenSize();
        return Arithmetic.dot(
                units,
                i -> weights().get("cell.weight_hh_l0", gate * units + i, j),
                i -> new Unit(trace, t, i).stateSumGradient(gate));
    }

    /** The gradient by this unit's row of W_hh h_{t−1}: that by the sum, but for a GRU's candidate, whose memory goes through r. */
    double stateSumGradient(int gate) {
        return sumGradient(gate) * (isThroughReset(gate) ? gate("r") : 1);
    }

    private boolean isThroughReset(int gate) {
        return trace.cell() == CellKind.GRU && CellKind.GRU.gates().get(gate).equals("n");
    }
}
