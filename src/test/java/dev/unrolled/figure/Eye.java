package dev.unrolled.figure;

import java.util.List;

/**
 * How people see colours: everyone, and those without red or green cones (Machado, Oliveira and Fernandes 2009, severity
 * 1, in linear light). Differences are Euclidean in CIE L*a*b*; about 2.3 is just noticeable side by side.
 */
final class Eye {
    private static final Eye ALL = new Eye(1, 0, 0, 0, 1, 0, 0, 0, 1);
    private static final Eye PROTANOPIA =
            new Eye(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998);
    private static final Eye DEUTERANOPIA =
            new Eye(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

    private static final double[] TO_XYZ = {0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505};

    private final double[] matrix;

    private Eye(double... matrix) {
        this.matrix = matrix;
    }

    /** The difference of two colours to the eye that tells them apart the least. */
    static double leastDifference(Ink one, Ink other) {
        double least = Double.MAX_VALUE;
        for (Eye eye : List.of(ALL, PROTANOPIA, DEUTERANOPIA)) {
            least = Math.min(least, distance(eye.lab(one), eye.lab(other)));
        }
        return least;
    }

    private double[] lab(Ink ink) {
        double[] seen = times(matrix, linear(ink.red()), linear(ink.green()), linear(ink.blue()));
        double[] xyz = times(TO_XYZ, clamp(seen[0]), clamp(seen[1]), clamp(seen[2]));
        double x = root(xyz[0] / 0.95047);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double[] times(double[] m, double a, double b, double c) {
        return new double[] {
            m[0] * a + m[1] * b + m[2] * c, m[3] * a + m[4] * b + m[5] * c, m[6] * a + m[7] * b + m[8] * c
        };
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
