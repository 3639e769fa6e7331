package dev.unrolled.training;

/** How the learning rate changes in the course of a training. */
public enum RateSchedule {
    /** It stays. */
    CONSTANT {
        @Override
        double factor(double done) {
            return 1;
        }
    },
    /** It falls in a straight line, almost to 0 at the end. */
    LINEAR {
        @Override
        double factor(double done) {
            return 1 - done;
        }
    },
    /** It falls like half a wave of a cosine, slowly at both ends, almost to 0. */
    COSINE {
        @Override
        double factor(double done) {
            return (1 + StrictMath.cos(Math.PI * done)) / 2;
        }
    };

    /** What the rate is multiplied by when {@code done} (0 to 1) of all steps have been taken. */
    abstract double factor(double done);
}
