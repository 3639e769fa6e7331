package dev.unrolled.scene;

import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a mark of the figure is, and where its number comes from.
 *
 * @param title its name, with its value where it has one
 * @param meaning a sentence or two
 * @param rows the arithmetic with the numbers plugged in, to be set in letters of equal width; a line that begins with
 *     spaces belongs to the one above
 */
public record Explanation(String title, String meaning, List<CardLine> rows) {
    /** Two numbers with a sign of arithmetic between them; what a power of ten belongs to is one number. */
    private static final Pattern RECKONED = Pattern.compile("[\\d)%⁰¹²³⁴-⁹] ?[·+÷−] ?(?!10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹])\\(?−?\\d");

    private static final Pattern FRACTION = Pattern.compile("\\d[.%]|\\d·10");

    /** Copies the lines. */
    public Explanation {
        rows = List.copyOf(rows);
    }

    /** The lines as they are read. */
    public List<String> lines() {
        return rows.stream().map(CardLine::text).toList();
    }

    /** Whether it works with numbers that are rounded, so that whoever works it again may find another last digit. */
    public boolean isRounded() {
        return rows.stream()
                .map(CardLine::text)
                .anyMatch(line ->
                        RECKONED.matcher(line).find() && FRACTION.matcher(line).find());
    }

    /**
     * The same for another figure.
     *
     * @param marks the id in that figure of what a term comes from; none where it isn't drawn there
     */
    public Explanation linking(Function<String, Optional<String>> marks) {
        return new Explanation(
                title, meaning, rows.stream().map(row -> row.linking(marks)).toList());
    }

    /** With no term that leads to nothing, or to where one is already. */
    private Explanation linkedFrom(MarkId mark, Subject subject) {
        return linking(to -> Optional.of(to)
                .filter(id -> MarkId.parse(id)
                        .filter(subject::has)
                        .filter(other -> !other.isAbout(mark))
                        .isPresent()));
    }

    /**
     * Explains a mark of {@link LessonScene}'s figure at a moment.
     *
     * @param markId the mark's, or that of a piece of it
     * @return nothing for marks that explain themselves, and for those that the lesson hasn't got
     */
    public static Optional<Explanation> of(Lesson lesson, Moment moment, String markId, Wording wording) {
        if (lesson.isEmpty()) {
            return Optional.empty();
        }
        Subject subject = new Subject(lesson, moment, wording);
        return MarkId.parse(markId)
                .filter(subject::has)
                .flatMap(mark -> of(subject, mark).map(said -> said.linkedFrom(mark, subject)));
    }

    private static Optional<Explanation> of(Subject subject, MarkId mark) {
        return switch (mark.kind()) {
            case WORD, EMBEDDING, COLUMN, MIX, CARRY -> Optional.of(new ColumnExplainer(subject).explain(mark));
            case GATE, KEPT, WRITTEN, CELL -> Optional.of(new GateExplainer(subject).explain(mark));
            case STATE, VALUE, SQUASH -> Optional.of(new UnitExplainer(subject).explain(mark));
            case PART, BIAS, REST -> Optional.of(new PartExplainer(subject).explain(mark));
            case INTENT, LOSS, READOUT -> Optional.of(new IntentExplainer(subject).explain(mark));
            case GRADIENT, CELL_GRADIENT, FACTOR, TRAVEL, LEFT, AXIS ->
                Optional.of(new GradientExplainer(subject).explain(mark));
            case UPDATE, CHANGE -> Optional.of(new UpdateExplainer(subject).explain(mark));
            case FORWARD, BACKWARD, SCROLL -> Optional.of(pass(subject, mark));
        };
    }

    private static Explanation pass(Subject subject, MarkId mark) {
        String key = mark.kind().code();
        return switch (mark.kind()) {
            case FORWARD ->
                new Explanation(
                        subject.say("title.forward"), subject.say("explain.forward"), subject.forwardEquations());
            case BACKWARD ->
                new Explanation(
                        subject.say("title.backward"), subject.say("explain.backward"), subject.backwardEquations());
            case SCROLL ->
                new Explanation(
                        subject.say("title.scroll", subject.trace().steps()), subject.say("explain.scroll"), List.of());
            default -> throw new IllegalArgumentException(key);
        };
    }
}
