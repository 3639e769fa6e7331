package dev.unrolled.training;

import java.util.OptionalDouble;

/**
 * The weights before training. All are as PyTorch draws them: embeddings from the standard normal distribution, everything
 * else evenly between −1/√H and 1/√H; but for what is chosen here.
 *
 * @param recurrent the square blocks of the recurrent matrix
 * @param forgetBias the bias of an LSTM's forget gate, where one is wished (1 helps it to remember from the start)
 */
public record Start(Recurrent recurrent, OptionalDouble forgetBias) {
    /** PyTorch's own. */
    public static final Start PYTORCH = new Start(Recurrent.UNIFORM, OptionalDouble.empty());

    /** Checks the bias; throws {@link OutOfRangeException} unless it is finite. */
    public Start {
        Setting.FORGET_BIAS.require(Double.isFinite(forgetBias.orElse(0)), forgetBias.orElse(0));
    }

    /** How the square blocks of the recurrent matrix are made. */
    public enum Recurrent {
        /** Evenly between −1/√H and 1/√H. */
        UNIFORM,
        /** Columns of length 1 at right angles: nothing grows or shrinks on its way (Saxe, McClelland and Ganguli, 2014). */
        ORTHOGONAL,
        /** Every unit keeps its value (Le, Jaitly and Hinton, 2015). */
        IDENTITY
    }
}
