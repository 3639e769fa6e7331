package dev.unrolled.tour.depth;

import java.util.List;
import java.util.Locale;

/** What squashes a unit's sum a into its value h, and how steep that is. */
enum Activation {
    /** h = tanh a, slope 1 − h², at most 1. */
    TANH {
        @Override
        double value(double a) {
            return StrictMath.tanh(a);
        }

        @Override
        double slope(double a) {
            double h = value(a);
            return 1 - h * h;
        }
    },
    /** h = 1 ÷ (1 + e⁻ᵃ), slope h·(1 − h), at most ¼. */
    SIGMOID {
        @Override
        double value(double a) {
            return 1 / (1 + StrictMath.exp(-a));
        }

        @Override
        double slope(double a) {
            double h = value(a);
            return h * (1 - h);
        }
    },
    /** h = max(0, a), slope 1 where a is above 0, otherwise 0. */
    RELU {
        @Override
        double value(double a) {
            return Math.max(0, a);
        }

        @Override
        double slope(double a) {
            return a > 0 ? 1 : 0;
        }
    };

    /** All, in the order in which they are offered. */
    static final List<Activation> ALL = List.of(values());

    abstract double value(double a);

    abstract double slope(double a);

    /** Its place among all, from 0. */
    int place() {
        return ALL.indexOf(this);
    }

    /** Its name in the bundle. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
