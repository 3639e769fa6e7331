package dev.unrolled.scene;

import dev.unrolled.trace.Trace;

/**
 * What becomes of a gradient on its way back, as far as its numbers say.
 *
 * @param left magnitude at the first step by that at the last
 * @param mean the mean factor of a step (geometric)
 * @param least the smallest factor
 * @param most the largest factor
 */
record Fading(double left, double mean, double least, double most) {
    /** The way from the last step back to step {@code to}; there must be at least one step between. */
    static Fading to(Trace trace, int to) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int t = to; t < trace.steps() - 1; t++) {
            least = Math.min(least, trace.stepFactor(t));
            most = Math.max(most, trace.stepFactor(t));
        }
        double left = trace.gradientLeft(to);
        return new Fading(left, Math.pow(left, 1.0 / (trace.steps() - 1 - to)), least, most);
    }

    /** What to say of it: shrinks at every step, grows at every step, both, or nothing is left at all. */
    String kind() {
        if (left == 0) {
            return "nothing";
        } else if (most < 1) {
            return "shrinks";
        }
        return least > 1 ? "grows" : "both";
    }
}
