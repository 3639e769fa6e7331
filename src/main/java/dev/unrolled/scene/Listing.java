package dev.unrolled.scene;

import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program does, as Python-like code: the same text at every moment, with the lines that run now lit and with the
 * values they give.
 *
 * @param lines from top to bottom
 */
public record Listing(List<Line> lines) {
    /** Copies the lines. */
    public Listing {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param code indented by spaces; empty between the two loops
     * @param lit whether it runs now
     * @param values what it gives now, e.g. {@code x₂ = [0.31, −0.80, …]}; empty unless lit
     */
    public record Line(String code, boolean lit, String values) {}

    /** The listing at a moment of a lesson; nothing is lit for an empty one. */
    public static Listing of(Lesson lesson, Moment moment) {
        boolean empty = lesson.isEmpty();
        List<Line> lines = new ArrayList<>();
        for (CodeLine line : CellTelling.of(lesson.cell()).code()) {
            boolean lit = !empty && isLit(line, moment, lesson.sentence().size());
            String values = lit ? line.values().apply(new LiveValues(lesson, Math.max(0, moment.word()))) : "";
            lines.add(new Line(text(line, lesson), lit, values));
        }
        return new Listing(lines);
    }

    /** The heads of the loops are lit with what comes first in them; the start of the way back where it happens. */
    private static boolean isLit(CodeLine line, Moment moment, int words) {
        return line.beats().contains(moment.beat()) && (!line.onlyLast() || moment.word() == words - 1);
    }

    private static String text(CodeLine line, Lesson lesson) {
        int units = lesson.network().shape().sizes().hidden();
        return line.text().replace("(H)", "(" + units + ")");
    }
}
