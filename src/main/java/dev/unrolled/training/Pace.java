package dev.unrolled.training;

/**
 * How long and how fast a network learns.
 *
 * @param epochs how often it goes through the training sentences at most
 * @param batch sentences whose mean gradient makes one step
 * @param schedule how the learning rate changes on the way
 * @param clip longest gradient (2-norm over all weights) that is used as it is; longer ones are shortened to it. Infinite
 *     for no clipping
 * @param patience epochs without a better validation score after which training stops, and the network of the best epoch
 *     is the last of the history; 0 to go on to the end
 */
public record Pace(int epochs, int batch, RateSchedule schedule, double clip, int patience) {
    /** Checks the ranges; throws {@link OutOfRangeException}. */
    public Pace {
        Setting.EPOCHS.requireAtLeast(0, epochs);
        Setting.BATCH.requireAtLeast(1, batch);
        Setting.PATIENCE.requireAtLeast(0, patience);
        Setting.CLIP.require(clip > 0, clip);
    }
}
