package dev.unrolled.tour.depth;

import java.util.List;
import java.util.Locale;

/** What squashes a unit's sum z into its value a, and how steep that is. */
enum Activation {
    /** a = tanh z, slope 1 − a², at most 1. */
    TANH {
        @Override
        double value(double z) {
            return StrictMath.tanh(z);
        }

        @Override
        double slope(double z) {
            double a = value(z);
            return 1 - a * a;
        }
    },
    /** a = 1 ÷ (1 + e⁻ᶻ), slope a·(1 − a), at most ¼. */
    SIGMOID {
        @Override
        double value(double z) {
            return 1 / (1 + StrictMath.exp(-z));
        }

        @Override
        double slope(double z) {
            double a = value(z);
            return a * (1 - a);
        }
    },
    /** a = max(0, z), slope 1 where z is above 0, otherwise 0. */
    RELU {
        @Override
        double value(double z) {
            return Math.max(0, z);
        }

        @Override
        double slope(double z) {
            return z > 0 ? 1 : 0;
        }
    };

    /** All, in the order in which they are offered. */
    static final List<Activation> ALL = List.of(values());

    abstract double value(double z);

    abstract double slope(double z);

    /** Its place among all, from 0. */
    int place() {
        return ALL.indexOf(this);
    }

    /** Its name in the bundle. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
