package dev.unrolled.tour.ball;

import static dev.unrolled.wording.Numbers.subscript;

import dev.unrolled.figure.Point;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.tour.page.MarkName;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Optional;

/**
 * Where a ball was seen, and where it is expected: places p, steps v and expected places e in widths of the ball, to the right
 * of the field's lower left corner and above it. Snapshots count from 1, as on the page.
 */
final class BallAnswers {
    private final BallPage page;
    private final Wording wording;

    BallAnswers(BallPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    Optional<Explanation> explain(String mark) {
        int shown = page.shown();
        MarkName name = MarkName.of(mark);
        if (name.is("ball", shown)) {
            return Optional.of(snapshot(name.at(0) + 1));
        }
        return switch (mark) {
            case "expected" -> shown < 2 ? Optional.empty() : Optional.of(expected());
            case "step" -> shown < 2 ? Optional.empty() : Optional.of(nextStep());
            case "memory/where" -> Optional.of(where());
            case "memory/step" -> shown < 2 ? Optional.empty() : Optional.of(lastStep());
            case "memory/bend" -> shown < 3 ? Optional.empty() : Optional.of(bend());
            default -> Optional.empty();
        };
    }

    /** A place of the field in widths of the ball, from the lower left corner. */
    private static Point widths(Point place) {
        return new Point(place.x() / (2 * BallPath.RADIUS), (BallPath.HEIGHT - place.y()) / (2 * BallPath.RADIUS));
    }

    private Point place(int n) {
        return widths(page.path().last(n));
    }

    /** From the snapshot before to this one. */
    private Point step(int n) {
        return minus(place(n), place(n - 1));
    }

    private Point expected(int n) {
        return widths(page.path().expected(n - 1).orElseThrow());
    }

    private static Point minus(Point one, Point other) {
        return new Point(one.x() - other.x(), one.y() - other.y());
    }

    private static String fixed(double value) {
        return Numbers.fixed(value, 2);
    }

    private static String pair(Point point) {
        return "(" + fixed(point.x()) + ", " + fixed(point.y()) + ")";
    }

    private static CardLine p(int n) {
        return CardLine.term("p" + subscript(n), "ball/" + (n - 1));
    }

    /** The place of snapshot n in numbers. */
    private CardLine at(int n) {
        return CardLine.term(pair(place(n)), "ball/" + (n - 1));
    }

    private static String v(int n) {
        return "v" + subscript(n);
    }

    private static String e(int n) {
        return "e" + subscript(n);
    }

    private static void length(Lines lines, String name, Point vector, int decimals) {
        double squares = vector.x() * vector.x() + vector.y() * vector.y();
        String length = Numbers.fixed(StrictMath.sqrt(squares), decimals);
        lines.add("‖" + name + "‖² = " + squared(vector.x()) + " + " + squared(vector.y()) + " = " + fixed(squares))
                .add("‖" + name + "‖ = √" + fixed(squares) + " = " + length);
    }

    private static String squared(double value) {
        String number = fixed(value);
        return (number.equals(fixed(Math.abs(value))) ? number : "(" + number + ")") + "²";
    }

    private void step(Lines lines, int n) {
        lines.add(v(n) + " = ", p(n), " − ", p(n - 1))
                .add("  = ", at(n), " − ", at(n - 1))
                .add("  = " + pair(step(n)));
    }

    private Point change(int n) {
        return minus(step(n), step(n - 1));
    }

    /** How the place of snapshot n is expected from those before. */
    private void expecting(Lines lines, int n) {
        int last = n - 1;
        lines.add(wording.say(n == 3 ? "answer.ball.line.two" : "answer.ball.line.more"));
        expecting(lines, n, last);
    }

    private void expecting(Lines lines, int n, int last) {
        step(lines, last);
        if (n == 3) {
            lines.add(e(n) + " = ", p(last), " + " + v(last)).add("  = ", at(last), " + " + pair(step(last)));
        } else {
            step(lines, last - 1);
            lines.add(e(n) + " = ", p(last), " + " + v(last) + " + (" + v(last) + " − " + v(last - 1) + ")")
                    .add("  = ", at(last), " + " + pair(step(last)))
                    .add("    + " + pair(change(last)));
        }
        lines.add("  = " + pair(expected(n)));
    }

    private Explanation snapshot(int n) {
        Lines lines = new Lines().add("p" + subscript(n) + " = " + pair(place(n)));
        String title = wording.say("answer.ball.place.title", n, fixed(place(n).x()), fixed(place(n).y()));
        if (n < 3) {
            String where = wording.say(n == 1 ? "answer.ball.place.first" : "answer.ball.place.second", n);
            return new Explanation(title, where, lines.all());
        }
        Point apart = minus(place(n), expected(n));
        expecting(lines, n);
        lines.add("d = p" + subscript(n) + " − " + e(n) + " = " + pair(apart));
        length(lines, "d", apart, 1);
        String miss = page.path().miss(n - 1).map(BallPage::rounded).orElseThrow();
        String meaning = miss.equals(BallPage.rounded(0))
                ? wording.say("answer.ball.place.exact", n)
                : wording.say("answer.ball.place.missed", n, miss);
        return new Explanation(title, meaning, lines.all());
    }

    private Explanation expected() {
        int n = page.shown() + 1;
        Lines lines = new Lines();
        expecting(lines, n);
        Point there = expected(n);
        return new Explanation(
                wording.say("answer.ball.expected.title", n, fixed(there.x()), fixed(there.y())),
                wording.say(n == 3 ? "answer.ball.expected.two" : "answer.ball.expected.more"),
                lines.all());
    }

    private Explanation nextStep() {
        int n = page.shown() + 1;
        Point next = minus(expected(n), place(n - 1));
        CardLine there = CardLine.term(e(n), "expected");
        Lines lines = new Lines()
                .add(there, " = " + pair(expected(n)))
                .add(p(n - 1), " = " + pair(place(n - 1)))
                .add(there, " − ", p(n - 1), " = " + pair(next));
        return new Explanation(
                wording.say("answer.ball.next.title", fixed(next.x()), fixed(next.y())),
                wording.say("answer.ball.next"),
                lines.all());
    }

    private Explanation where() {
        int n = page.shown();
        return new Explanation(
                wording.say("answer.ball.where.title", fixed(place(n).x()), fixed(place(n).y())),
                wording.say("answer.ball.place", n),
                new Lines().add(p(n), " = " + pair(place(n))).all());
    }

    private Explanation lastStep() {
        int n = page.shown();
        Lines lines = new Lines();
        step(lines, n);
        length(lines, v(n), step(n), 2);
        return new Explanation(
                wording.say("answer.ball.step.title", fixed(step(n).x()), fixed(step(n).y())),
                wording.say("answer.ball.step"),
                lines.all());
    }

    private Explanation bend() {
        int n = page.shown();
        Lines lines = new Lines();
        step(lines, n);
        step(lines, n - 1);
        lines.add(v(n) + " − " + v(n - 1) + " = " + pair(change(n)));
        return new Explanation(
                wording.say(
                        "answer.ball.bend.title",
                        fixed(change(n).x()),
                        fixed(change(n).y())),
                wording.say("answer.ball.bend"),
                lines.all());
    }
}
