package dev.unrolled.scene;

/**
 * What stands on a picture that leaves the program, beside what it shows.
 *
 * @param panel what is shown
 * @param title whether it says above what is happening
 * @param legend whether it says below whose colour is whose
 * @param caption whether it names below the network, the epoch, the sentence and the method
 */
public record Plate(Panel panel, boolean title, boolean legend, boolean caption) {
    /** Nothing but the picture. */
    public static final Plate BARE = new Plate(Panel.WHOLE, false, false, false);

    /** The whole picture with title and caption; its words name their colours themselves. */
    public static final Plate WHOLE = new Plate(Panel.WHOLE, true, false, true);

    /** The same of another panel. */
    public Plate of(Panel newPanel) {
        return new Plate(newPanel, title, legend, caption);
    }

    /** The same with or without a title. */
    public Plate titled(boolean shown) {
        return new Plate(panel, shown, legend, caption);
    }

    /** The same with or without a legend. */
    public Plate explained(boolean shown) {
        return new Plate(panel, title, shown, caption);
    }

    /** The same with or without a caption. */
    public Plate captioned(boolean shown) {
        return new Plate(panel, title, legend, shown);
    }
}
