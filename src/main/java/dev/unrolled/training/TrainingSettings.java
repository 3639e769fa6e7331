package dev.unrolled.training;

/**
 * How a network is trained. The same settings and corpus give the same weights, bit for bit.
 *
 * @param seed decides the first weights, the order of sentences and which words are dropped
 * @param start the weights before training
 * @param optimiser how a gradient becomes a step
 * @param pace how long and how fast
 * @param care against learning by heart
 */
public record TrainingSettings(long seed, Start start, Optimiser optimiser, Pace pace, Care care) {
    /** Adam at 0.01, batches of 16, 20 epochs, clipping at 1, PyTorch's first weights, seed 1. */
    public static final TrainingSettings DEFAULT = new TrainingSettings(
            1, Start.PYTORCH, Adam.of(0.01), new Pace(20, 16, RateSchedule.CONSTANT, 1, 0), Care.NONE);

    /** These settings with another seed. */
    public TrainingSettings withSeed(long otherSeed) {
        return new TrainingSettings(otherSeed, start, optimiser, pace, care);
    }

    /** These settings with other first weights. */
    public TrainingSettings withStart(Start otherStart) {
        return new TrainingSettings(seed, otherStart, optimiser, pace, care);
    }

    /** These settings with another optimiser. */
    public TrainingSettings withOptimiser(Optimiser otherOptimiser) {
        return new TrainingSettings(seed, start, otherOptimiser, pace, care);
    }

    /** These settings with another pace. */
    public TrainingSettings withPace(Pace otherPace) {
        return new TrainingSettings(seed, start, optimiser, otherPace, care);
    }

    /** These settings with other care. */
    public TrainingSettings withCare(Care otherCare) {
        return new TrainingSettings(seed, start, optimiser, pace, otherCare);
    }
}
