package dev.unrolled.tour.page;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of powers of ten: equal steps up are equal factors, so that what shrinks by the same factor again and again
 * goes down a straight stair.
 *
 * @param low the power at the bottom
 * @param high the power at the top, above {@code low}
 * @param area room for what is measured
 */
public record Decades(int low, int high, Bounds area) {
    private static final int MOST_LINES = 6;

    /** Checks the order. */
    public Decades {
        if (low >= high) {
            throw new IllegalArgumentException("a scale from 10^" + low + " to 10^" + high + " has no height");
        }
    }

    /**
     * From the whole power below the least to the one above the most; what is not above 0 or not finite doesn't count.
     *
     * @param most how many powers at most; lower ones are left out
     */
    public static Decades around(double[] values, int most, Bounds area) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (double value : values) {
            if (value > 0 && value < Double.POSITIVE_INFINITY) {
                low = Math.min(low, (int) Math.floor(Math.log10(value) - 0.1));
                high = Math.max(high, (int) Math.ceil(Math.log10(value)));
            }
        }
        return low > high ? new Decades(-1, 0, area) : new Decades(Math.max(low, high - most), high, area);
    }

    /** Where a value stands; at the bottom what is below the scale, at the top what is above it. */
    public double y(double value) {
        double power = value > 0 ? Math.log10(value) : low;
        double share = (Math.max(low, Math.min(high, power)) - low) / (high - low);
        return area.bottom() - share * area.height();
    }

    /** Whether a value is too small for the scale. */
    public boolean isBelow(double value) {
        return !(value > 0) || Math.log10(value) < low;
    }

    /** The powers that get a line, from the top down. */
    List<Integer> lines() {
        int every = Math.max(1, (int) Math.ceil((high - low + 1.0) / MOST_LINES));
        List<Integer> all = new ArrayList<>();
        for (int power = high; power >= low; power -= every) {
            all.add(power);
        }
        return all;
    }

    /** Draws a line for some of the powers, with its number to the left of the area. */
    public void draw(String id, Drawing drawing) {
        TextStyle style = TextStyle.sans(10);
        for (int power : lines()) {
            double y = y(StrictMath.pow(10, power));
            Point from = new Point(area.x(), y);
            drawing.line(
                    id + "/line/" + power,
                    from,
                    new Point(area.right(), y),
                    Paint.line(drawing.theme().faint(), 1));
            Point at = new Point(area.x() - 7, y + TextMetrics.capHeight(style) / 2);
            drawing.text(
                    id + "/power/" + power,
                    at,
                    said(power),
                    Type.end(style),
                    drawing.theme().muted());
        }
    }

    /** A power of ten: {@code 0.01}, {@code 1}, {@code 10⁻⁵}. */
    static String said(int power) {
        return Numbers.shortest(StrictMath.pow(10, power)).replace("1.00\u00b7", "");
    }
}
