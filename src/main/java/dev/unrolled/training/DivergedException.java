package dev.unrolled.training;

/** The weights have left the range of numbers. The message is a sentence for whoever chose the settings. */
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DivergedException(int epoch, Throwable cause) {
        super(
                "In epoch " + epoch + " the weights grew beyond all numbers; choose a smaller learning rate or clip the"
                        + " gradient.",
                cause);
    }
}
