package dev.unrolled.tour.code;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A program at one of its lines.
 *
 * @param lesson whose forward pass it is
 * @param dialect in which it is written
 * @param index of the moment of the lesson's timeline that the line belongs to
 * @param clock milliseconds until the next line while it runs; negative while it rests
 */
record CodePage(Lesson lesson, Dialect dialect, int index, double clock) implements Page {
    private static final double LINE = 700;
    private static final double RESTING = -1;
    private static final int MOST = 10;
    private static final List<Dialect> DIALECTS = List.of(Dialect.values());

    static CodePage of(Lesson lesson) {
        return new CodePage(lesson, Dialect.PYTHON, 0, RESTING);
    }

    Timeline timeline() {
        return Timeline.of(lesson.sentence().size());
    }

    Moment moment() {
        return timeline().at(index);
    }

    /** The word that is being read, or was read last; −1 before the first. */
    int word() {
        return switch (moment().beat()) {
            case START -> -1;
            case CLASSIFY -> lesson.sentence().size() - 1;
            default -> moment().word();
        };
    }

    /** The word whose x is there; none outside the loop. */
    OptionalInt reading() {
        return word() >= 0 && !moment().is(Beat.CLASSIFY) ? OptionalInt.of(word()) : OptionalInt.empty();
    }

    /** The word whose a is there. */
    OptionalInt summed() {
        return moment().is(Beat.READ) ? OptionalInt.empty() : reading();
    }

    /** Whether a variable that holds nothing now has held something that was used up. */
    boolean isUsed(String variable) {
        return switch (variable) {
            case "x" -> word() >= 0 && reading().isEmpty();
            case "a" -> summed().isEmpty() && (word() > 0 || moment().is(Beat.CLASSIFY));
            default -> false;
        };
    }

    /** The word after which the state is what it is; −1 as long as it is zeros. */
    int held() {
        boolean made = switch (moment().beat()) {
            case SQUASH, NEW_STATE, CLASSIFY -> true;
            default -> false;
        };
        return made ? word() : Math.max(-1, word() - 1);
    }

    private int end() {
        return lesson.isEmpty() ? 0 : timeline().momentOf(Beat.CLASSIFY, 0);
    }

    @Override
    public Figure draw(Look look) {
        return new CodeScene(this, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        List<String> titles = DIALECTS.stream().map(Dialect::title).toList();
        Knob.Span span = new Knob.Span(0, Math.max(1, end()), 1);
        return List.of(
                new Knob.Button("run", wording.say(isRunning() ? "story.pause" : "story.code.run"), true),
                new Knob.Button("step", wording.say("story.code.step"), false),
                new Knob.Slider(
                        "moment", wording.say("story.code.moment"), span, index, wording.say("story.of", index, end())),
                new Knob.Choice("dialect", "", titles, DIALECTS.indexOf(dialect)),
                new Knob.Field("text", wording.say("story.sentence"), lesson.text(), 60));
    }

    private boolean isRunning() {
        return clock >= 0;
    }

    @Override
    public Page turn(String knob, double value) {
        return switch (knob) {
            case "run" -> isRunning() ? at(index) : new CodePage(lesson, dialect, index == end() ? 0 : index, LINE);
            case "step" -> at(index == end() ? 0 : index + 1);
            case "moment" -> at((int) Math.round(value));
            case "dialect" -> new CodePage(lesson, DIALECTS.get((int) value), index, clock);
            default -> this;
        };
    }

    private CodePage at(int newIndex) {
        return new CodePage(lesson, dialect, Math.max(0, Math.min(end(), newIndex)), RESTING);
    }

    @Override
    public Page type(String knob, String text) {
        Lesson next = lesson.withSentence(text);
        boolean fits = next.sentence().size() <= MOST && !text.equals(lesson.text());
        return fits ? new CodePage(next, dialect, 0, RESTING) : this;
    }

    @Override
    public boolean grabs(String mark) {
        return mark.startsWith("word/");
    }

    @Override
    public Page point(Gesture gesture) {
        if (gesture.kind() != Gesture.Kind.PRESS || gesture.mark().isEmpty()) {
            return this;
        }
        int word = Integer.parseInt(gesture.mark().get().split("/", -1)[1]);
        return at(timeline().momentOf(Beat.READ, word));
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return lesson.isEmpty() ? Optional.empty() : new CodeAnswers(this, wording).explain(mark);
    }

    @Override
    public Motion motion() {
        return isRunning() ? Motion.SHOW : Motion.NONE;
    }

    @Override
    public Page after(double millis) {
        if (!isRunning() || clock > millis) {
            return isRunning() ? new CodePage(lesson, dialect, index, clock - millis) : this;
        }
        return index + 1 >= end() ? at(end()) : new CodePage(lesson, dialect, index + 1, LINE);
    }

    @Override
    public Page arrived() {
        return isRunning() ? at(end()) : this;
    }

    /** After the first words, where the state holds something. */
    @Override
    public Page revealed() {
        return lesson.isEmpty()
                ? this
                : at(timeline()
                        .momentOf(Beat.NEW_STATE, Math.min(1, lesson.sentence().size() - 1)));
    }
}
