package dev.unrolled.training;

/** The weights have left the range of numbers. Its message is for programmers. */
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int epoch;

    DivergedException(int epoch, Throwable cause) {
        super(
                "In epoch " + epoch + " the weights grew beyond all numbers; choose a smaller learning rate or clip the"
                        + " gradient.",
                cause);
        this.epoch = epoch;
    }

    /** In which epoch; 0 is before training. */
    public int epoch() {
        return epoch;
    }
}
