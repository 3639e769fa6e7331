package dev.unrolled.tour.page;

import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Lines;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What is left of something, in words that can be compared: in percent, where that has too many zeros as 1 part in so many, and
 * where it has become more as so many times.
 */
public final class Part {
    private static final double ALL = 1;
    private static final double FEW_PERCENT = 0.001;
    private static final double HARDLY_ANY = 0.000095;
    private static final double COUNTABLE = 1e12;
    private static final MathContext TWO = new MathContext(2);

    private Part() {}

    /** Whether there is more of it than there was, so that nothing can be said to be left. */
    public static boolean isMore(double share) {
        return share > ALL;
    }

    /** A share from 0 up: {@code 44.3%}, {@code 0.034%}, {@code 1 part in 29,000}, {@code 1.24 times}; never rounded to nothing. */
    public static String of(double share, Wording wording) {
        if (isMore(share)) {
            return wording.say("story.times", Numbers.number(share));
        } else if (share >= FEW_PERCENT || !(share > 0)) {
            return Numbers.percent(share);
        } else if (share >= HARDLY_ANY) {
            return wording.say("story.percent", Numbers.brief(100 * share));
        }
        double parts = 1 / share;
        return parts < COUNTABLE ? counted(rounded(parts), wording) : wording.say("story.part", Numbers.brief(parts));
    }

    /** 1 part in so many, in the largest unit of the language that there are: its bundle names them, in pairs of zeros and name. */
    private static String counted(long parts, Wording wording) {
        String[] units = wording.say("story.large.units").split(" ", -1);
        for (int i = units.length - 2; i >= 0; i -= 2) {
            double unit = StrictMath.pow(10, Integer.parseInt(units[i]));
            if (parts >= unit) {
                return wording.say("story.part.large", Numbers.shortest(parts / unit), units[i + 1]);
            }
        }
        return wording.say("story.part", parts);
    }

    /** What is left of a whole, worked out: as a number, and in words that can be compared. */
    public static List<CardLine> worked(double part, double whole, Wording wording) {
        double share = whole == 0 ? 0 : part / whole;
        return new Lines()
                .add(Lines.n(part) + " ÷ " + Lines.n(whole) + " = " + Lines.n(share))
                .add("  = " + of(share, wording))
                .all();
    }

    private static long rounded(double parts) {
        return BigDecimal.valueOf(parts).round(TWO).longValue();
    }
}
