package dev.unrolled.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers look on screen: three significant digits, a proper minus sign, a point for decimals. */
public final class Numbers {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final MathContext ONE = new MathContext(1, RoundingMode.HALF_EVEN);
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final MathContext FIVE = new MathContext(5, RoundingMode.HALF_EVEN);
    private static final MathContext NINE = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final double[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};
    private static final String MINUS = "\u2212";
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Numbers() {}

    /** Three significant digits: {@code 0.634}, {@code −0.0123}, {@code 12.3}, {@code 1,230}, {@code 4.56·10⁻⁷}. */
    public static String number(double value) {
        return number(value, THREE);
    }

    /** Five significant digits, where someone may want to work it again: {@code 1,066.3}. */
    public static String fine(double value) {
        return value == 0 || Double.isNaN(value) || Double.isInfinite(value)
                ? number(value)
                : (value < 0 ? MINUS : "")
                        + unsigned(BigDecimal.valueOf(Math.abs(value)).round(FIVE), FIVE);
    }

    /** Nine significant digits, to see where two numbers part: {@code −0.000478912345}. */
    public static String exact(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return number(value);
        }
        return (value < 0 ? MINUS : "")
                + unsigned(BigDecimal.valueOf(Math.abs(value)).round(NINE), NINE);
    }

    /** Two significant digits, for narrow places: {@code 0.63}, {@code ×2.8}. */
    public static String brief(double value) {
        return number(value, TWO);
    }

    /** One significant digit, for the narrowest: {@code 0.6}, {@code 6·10⁻⁵}. */
    public static String coarse(double value) {
        return number(value, ONE);
    }

    private static String number(double value, MathContext digits) {
        if (Double.isNaN(value)) {
            return "?";
        } else if (Double.isInfinite(value)) {
            return value > 0 ? "\u221e" : MINUS + "\u221e";
        } else if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        double most = digits.equals(ONE) ? 9 : 99;
        String text = size >= 0.001 && size < most
                ? common(size, digits.getPrecision())
                : unsigned(BigDecimal.valueOf(size).round(digits), digits);
        return value < 0 ? MINUS + text : text;
    }

    /** The common case, 0.001 to 99, without big decimals: a picture has hundreds of numbers. */
    private static String common(double size, int digits) {
        int decimals = digits - 1;
        for (double edge = 1; size < edge; edge /= 10) {
            decimals++;
        }
        decimals -= size >= 10 ? 1 : 0;
        long scaled = Math.round(size * POWERS[decimals]);
        boolean carried = scaled >= POWERS[digits];
        return carried ? decimal(scaled / 10, decimals - 1) : decimal(scaled, decimals);
    }

    private static String decimal(long scaled, int decimals) {
        String all = Long.toString(scaled);
        if (decimals == 0) {
            return all;
        }
        String padded = all.length() > decimals ? all : "0".repeat(decimals + 1 - all.length()) + all;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    private static String unsigned(BigDecimal value, MathContext digits) {
        int exponent = value.precision() - value.scale() - 1;
        if (exponent < -3 || exponent > 6) {
            BigDecimal mantissa =
                    value.scaleByPowerOfTen(-exponent).setScale(digits.getPrecision() - 1, RoundingMode.UNNECESSARY);
            return mantissa.toPlainString() + "\u00b710" + superscript(exponent);
        }
        int decimals = Math.max(0, digits.getPrecision() - 1 - exponent);
        String plain = value.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
        int whole = decimals == 0 ? plain.length() : plain.indexOf('.');
        return grouped(plain.substring(0, whole)) + plain.substring(whole);
    }

    /** As short as three significant digits allow: {@code 0.1}, {@code 2}, {@code 0.0125}. */
    public static String shortest(double value) {
        String text = number(value);
        boolean decimals = text.indexOf('.') >= 0 && text.indexOf('\u00b7') < 0;
        return decimals ? text.replaceFirst("\\.?0+$", "") : text;
    }

    /** A whole number with thousands set apart: {@code 12,345}. */
    public static String whole(long value) {
        return (value < 0 ? MINUS : "") + grouped(Long.toString(Math.abs(value)));
    }

    private static String grouped(String digits) {
        StringBuilder all = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            all.insert(at, ',');
        }
        return all.toString();
    }

    private static String superscript(int exponent) {
        StringBuilder all = new StringBuilder(exponent < 0 ? "\u207b" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            all.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return all.toString();
    }

    /** A number from 0 up as lowered digits: 12 is {@code ₁₂}. */
    public static String subscript(int number) {
        StringBuilder all = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            all.append((char) ('\u2080' + (digit - '0')));
        }
        return all.toString();
    }

    /** So many digits after the point, for columns of numbers that line up: {@code −0.123}. */
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return number(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(Math.abs(value)).setScale(decimals, RoundingMode.HALF_EVEN);
        boolean minus = value < 0 && rounded.signum() != 0;
        return (minus ? MINUS : "") + rounded.toPlainString();
    }

    /** A share of 0..1 in percent: {@code 91.4%}, {@code 0.4%}, {@code 0.02%}, {@code <0.01%}; {@code 100%} only if it is all. */
    public static String percent(double share) {
        double percent = share * 100;
        if (Double.isNaN(percent) || percent == 0 || percent == 100) {
            return Double.isNaN(percent) ? "?" : fixed(percent, 0) + "%";
        } else if (percent < 0.005) {
            return "<0.01%";
        } else if (percent > 99.95 && percent < 100) {
            return ">99.9%";
        } else if (percent >= 999.5) {
            return number(percent) + "%";
        }
        return fixed(percent, percent < 0.095 ? 2 : 1) + "%";
    }

    /** A share of 0..1 in whole percent: {@code 31%}, {@code <1%}; {@code 100%} only if it is all but half a percent. */
    public static String wholePercent(double share) {
        double percent = share * 100;
        return percent > 0 && percent < 0.5 ? "<1%" : fixed(percent, 0) + "%";
    }
}
