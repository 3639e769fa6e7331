package dev.unrolled.ui.session;

import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Playhead;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything that the window shows. Each change makes the next one; none computes what takes long, because a lesson's
 * numbers are computed when they are first asked for.
 */
public final class Session {
    private final Lesson lesson;
    private final Playhead playhead;
    private final Manner manner;
    private final Draft draft;
    private final Past past;

    /** How it is shown and what is asked about: everything that isn't the lesson. */
    private record Manner(Tempo tempo, View view, Inspection inspection) {}

    private Session(Lesson lesson, Playhead playhead, Manner manner, Draft draft, Past past) {
        this.lesson = lesson;
        this.playhead = playhead;
        this.manner = manner;
        this.draft = draft;
        this.past = past;
    }

    /** A lesson at its start. */
    public static Session of(Lesson lesson, Tempo tempo, View view) {
        return new Session(
                lesson,
                Playhead.atStart(Timeline.of(lesson.sentence().size())),
                new Manner(tempo, view, Inspection.NONE),
                new Draft(lesson.text(), false),
                Past.NONE);
    }

    /** What is taught. */
    public Lesson lesson() {
        return lesson;
    }

    /** Where in time we are; between two stops under reduced motion. */
    public Playhead playhead() {
        return playhead;
    }

    /** The position that is drawn, 0 to the number of moments − 1. */
    public double position() {
        return manner.tempo.shown(playhead);
    }

    /** How time goes by. */
    public Tempo tempo() {
        return manner.tempo;
    }

    /** How the lesson is looked at. */
    public View view() {
        return manner.view;
    }

    /** What is asked about. */
    public Inspection inspection() {
        return manner.inspection;
    }

    /** What stands in the sentence field. */
    public Draft draft() {
        return draft;
    }

    /** Whether there is something to undo. */
    public boolean canUndo() {
        return !past.earlier().isEmpty();
    }

    /** Whether something undone can be done again. */
    public boolean canRedo() {
        return !past.later().isEmpty();
    }

    /** Whether "update" can be taken: at the last moment, with at least one word. */
    public boolean canTakeStep() {
        return playhead.moment().is(Beat.UPDATE);
    }

    /** The sentence was changed. A text that is too long stays in the field, and the lesson stays what it was. */
    public Session typed(String text) {
        if (text.equals(draft.text())) {
            return this;
        } else if (text.length() > Draft.MOST_CHARACTERS) {
            return with(new Draft(text, true));
        }
        Lesson next = lesson.withSentence(text);
        boolean tooLong = next.sentence().size() > Draft.MOST_WORDS;
        return tooLong ? with(new Draft(text, true)) : changed(Change.SENTENCE, next);
    }

    /** The network of another epoch; out of range, of the nearest. */
    public Session epoch(int epoch) {
        int near = Math.max(0, Math.min(lesson.lastEpoch(), epoch));
        return near == lesson.epoch() ? this : changed(Change.EPOCH, lesson.withEpoch(near));
    }

    /** The same sentence read by another cell, at the same moment, from the same epoch or the last there is. */
    public Session cell(CellKind cell) {
        return cell == lesson.cell() ? this : changed(Change.CELL, lesson.withCell(cell));
    }

    /** Another intent is wanted. */
    public Session wanted(int intent) {
        return changed(Change.WANTED, lesson.withTarget(intent));
    }

    /** The wanted intent is found as usual: from the corpus, else what the trained network says. */
    public Session wantedAutomatically() {
        return lesson.targetSource() == Lesson.TargetSource.CHOSEN
                ? changed(Change.WANTED, lesson.withTargetAutomatic())
                : this;
    }

    /** Takes one training step on this sentence; nothing where {@link #canTakeStep} says no. */
    public Session stepTaken() {
        return canTakeStep() ? changed(Change.STEP, lesson.withStepTaken()) : this;
    }

    /** What follows is a change of its own: the field was left, the slider let go. */
    public Session settled() {
        return new Session(lesson, playhead, manner, draft, past.settled());
    }

    /** The lesson before the last change. */
    public Session undone() {
        return canUndo() ? showing(past.earlier().get(past.earlier().size() - 1), past.undone(lesson)) : this;
    }

    /** The lesson before the last undo. */
    public Session redone() {
        return canRedo() ? showing(past.later().get(past.later().size() - 1), past.redone(lesson)) : this;
    }

    private Session changed(Change change, Lesson next) {
        return showing(next, past.after(change, lesson));
    }

    private Session showing(Lesson next, Past newPast) {
        int words = next.sentence().size();
        boolean sameWords = next.sentence().words().equals(lesson.sentence().words());
        Playhead there = sameWords ? playhead : playhead.on(Timeline.of(words));
        Inspection kept = sameWords ? manner.inspection : Inspection.NONE;
        Manner newManner = new Manner(manner.tempo, manner.view, kept);
        return new Session(next, there, newManner, new Draft(next.text(), false), newPast);
    }

    /** Moves in time as asked; under reduced motion at once. */
    public Session move(UnaryOperator<Playhead> motion) {
        Playhead moved = manner.tempo.start(motion.apply(playhead));
        return new Session(lesson, moved, manner, draft, past.settled());
    }

    /** Plays to the next stop, or rests if it is playing. */
    public Session playOrPause() {
        return move(head -> head.isPlaying() ? head.stop() : head.playToStop());
    }

    /** Lets time go by, in milliseconds. */
    public Session ticked(double millis) {
        return playhead.isPlaying()
                ? new Session(
                        lesson, playhead.advance(millis, manner.tempo.speed().factor()), manner, draft, past)
                : this;
    }

    /** At another speed, or with motion reduced or not. */
    public Session tempo(UnaryOperator<Tempo> change) {
        return with(new Manner(change.apply(manner.tempo), manner.view, manner.inspection));
    }

    /** Looked at in another way. */
    public Session view(UnaryOperator<View> change) {
        return with(new Manner(manner.tempo, change.apply(manner.view), manner.inspection));
    }

    /** The pointer is on a mark of the figure, or on none. */
    public Session pointingAt(Optional<String> mark) {
        return with(manner.inspection.pointingAt(mark));
    }

    /** Pins a mark of the figure beside those that are; one that is pinned already is let go. */
    public Session pinning(String mark) {
        return with(manner.inspection.pinning(mark));
    }

    /** A mark's card is open and on top, whether it was pinned or not. */
    public Session asking(String mark) {
        return with(manner.inspection.asking(mark));
    }

    /** Other marks are asked about, or their cards stand in another way. */
    public Session inspecting(UnaryOperator<Inspection> change) {
        return with(change.apply(manner.inspection));
    }

    /** What plays rests; where nothing does, the newest card is closed. */
    public Session steppedBack() {
        return playhead.isPlaying()
                ? move(Playhead::stop)
                : manner.inspection
                        .pinned()
                        .map(mark -> inspecting(now -> now.closing(mark)))
                        .orElse(this);
    }

    /** Nothing is pinned. */
    public Session unpinned() {
        return with(manner.inspection.unpinned());
    }

    private Session with(Inspection inspection) {
        return inspection.equals(manner.inspection) ? this : with(new Manner(manner.tempo, manner.view, inspection));
    }

    private Session with(Manner newManner) {
        return new Session(lesson, playhead, newManner, draft, past);
    }

    private Session with(Draft newDraft) {
        return new Session(lesson, playhead, manner, newDraft, past);
    }
}
