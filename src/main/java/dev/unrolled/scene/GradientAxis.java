package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale of the gradients' bars, the same at every moment of a sentence.
 *
 * @param scale logarithmic or linear
 * @param bottom the magnitude where the bars stand; on a logarithmic scale a power of ten
 * @param top the magnitude of the highest place
 * @param area room for the bars
 */
record GradientAxis(GradientScale scale, double bottom, double top, Bounds area) {
    private static final int MOST_DECADES = 10;

    static GradientAxis of(Trace trace, GradientScale scale, Bounds area) {
        double most = 0;
        double least = Double.MAX_VALUE;
        for (int t = 0; t < trace.steps(); t++) {
            double magnitude = trace.gradientMagnitude(t);
            most = Math.max(most, magnitude);
            least = magnitude > 0 ? Math.min(least, magnitude) : least;
            most = Math.max(most, CellTelling.of(trace).hasCellState() ? GradientBars.cellMagnitude(trace, t) : 0);
        }
        return of(scale, Math.min(least, most), most, area);
    }

    static GradientAxis of(GradientScale scale, double least, double most, Bounds area) {
        if (!(most > 0) || Double.isInfinite(most)) {
            return new GradientAxis(scale, scale == GradientScale.LOG ? 0.1 : 0, 1, area);
        }
        return scale == GradientScale.LOG ? log(least, most, area) : new GradientAxis(scale, 0, most * 1.03, area);
    }

    /** Whole decades below, so that the least bar is still seen; above, just what is needed. */
    private static GradientAxis log(double least, double most, Bounds area) {
        double high = Math.log10(most);
        double low = Math.floor(Math.log10(least) - 0.12);
        low = Math.max(low, Math.ceil(high) - MOST_DECADES);
        low = Math.min(low, Math.floor(high) - 1);
        return new GradientAxis(GradientScale.LOG, Math.pow(10, low), Math.pow(10, high + 0.04), area);
    }

    /** How high a bar is; 0 for what is below the scale. */
    double height(double magnitude) {
        if (!(magnitude > bottom)) {
            return 0;
        }
        double share = scale == GradientScale.LOG
                ? (Math.log10(magnitude) - Math.log10(bottom)) / (Math.log10(top) - Math.log10(bottom))
                : magnitude / top;
        return Math.min(1, share) * area.height();
    }

    boolean isBelow(double magnitude) {
        return scale == GradientScale.LOG && magnitude < bottom;
    }

    double y(double magnitude) {
        return area.y() + area.height() - height(magnitude);
    }

    /** Where guide lines stand, from the bottom up: powers of ten, or steps of 1, 2 or 5. At most six. */
    List<Double> ticks() {
        return scale == GradientScale.LOG ? decades() : steps();
    }

    private List<Double> decades() {
        int low = (int) Math.round(Math.log10(bottom));
        int high = (int) Math.floor(Math.log10(top) + 1e-9);
        int every = Math.max(1, (int) Math.ceil((high - low + 1) / 6.0));
        List<Double> all = new ArrayList<>();
        for (int decade = high; decade >= low; decade -= every) {
            all.add(0, Math.pow(10, decade));
        }
        return high - low < 2 && low > -4 ? between(all) : all;
    }

    /** Where there are few decades, their 2 and 5 fold as well. */
    private List<Double> between(List<Double> decades) {
        List<Double> all = new ArrayList<>();
        for (double decade : decades) {
            for (int fold : new int[] {1, 2, 5}) {
                if (fold * decade <= top) {
                    all.add(fold * decade);
                }
            }
        }
        return all;
    }

    private List<Double> steps() {
        double power = Math.pow(10, Math.floor(Math.log10(top)));
        double step = 5 * power;
        for (double part : new double[] {2, 1, 0.5, 0.2, 0.1}) {
            if (top / (power * part) <= 6) {
                step = power * part;
            }
        }
        List<Double> all = new ArrayList<>();
        for (int i = 0; i * step <= top; i++) {
            all.add(i * step);
        }
        return all;
    }
}
