package dev.unrolled.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.network.CellKind;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Playhead;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Lesson.TargetSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SessionTest {
    private static final Lesson LESSON = Lesson.builtIn();
    private static final Tempo MOVING = new Tempo(Speed.NORMAL, false);
    private static final View VIEW = new View(Appearance.LIGHT, GradientScale.LOG, 1);
    private static final Session START = Session.of(LESSON, MOVING, VIEW);

    private static Session at(Session session, Beat beat, int word) {
        return session.move(head -> head.seek(head.timeline().momentOf(beat, word)));
    }

    private static Session typed(Session session, String... texts) {
        Session typed = session;
        for (String text : texts) {
            typed = typed.typed(text);
        }
        return typed;
    }

    @Test
    void startsBeforeTheFirstWord() {
        assertThat(START.playhead().moment().beat()).isEqualTo(Beat.START);
        assertThat(START.draft()).isEqualTo(new Draft("what time is it?", false));
        assertThat(START.canUndo()).isFalse();
        assertThat(START.canRedo()).isFalse();
    }

    @Test
    void typingKeepsTheBeatAndTheNearestWord() {
        Session fifth = at(START, Beat.NEW_STATE, 4).typed("what time");
        assertThat(fifth.playhead().moment().beat()).isEqualTo(Beat.NEW_STATE);
        assertThat(fifth.playhead().moment().word()).isEqualTo(1);
        Session intent = at(START, Beat.CLASSIFY, -1).typed("play some music please");
        assertThat(intent.playhead().moment().beat()).isEqualTo(Beat.CLASSIFY);
        assertThat(intent.lesson().trace().steps()).isEqualTo(4);
    }

    @Test
    void aTextWithTheSameWordsLeavesTimeRunning() {
        Session playing = START.playOrPause().ticked(100);
        Session spaced = playing.typed("what  time is it? ");
        assertThat(spaced.playhead()).isEqualTo(playing.playhead());
        assertThat(spaced.draft().text()).isEqualTo("what  time is it? ");
    }

    @Test
    void anotherCellReadsTheSameSentenceAtTheSameMoment() {
        Session there = at(START.epoch(7).settled(), Beat.SQUASH, 2).pinning("state/2/3");
        Session lstm = there.cell(CellKind.LSTM);
        assertThat(lstm.lesson().trace().cell()).isEqualTo(CellKind.LSTM);
        assertThat(lstm.lesson().epoch()).isEqualTo(7);
        assertThat(lstm.playhead()).isEqualTo(there.playhead());
        assertThat(lstm.inspection()).isEqualTo(there.inspection());
        assertThat(lstm.cell(CellKind.LSTM)).isSameAs(lstm);
    }

    @Test
    void undoGoesBackToTheCellBefore() {
        Session typed = START.cell(CellKind.GRU).settled().typed("play music");
        assertThat(typed.lesson().cell()).isEqualTo(CellKind.GRU);
        Session back = typed.undone().undone();
        assertThat(back.lesson()).isSameAs(START.lesson());
        assertThat(back.redone().lesson().cell()).isEqualTo(CellKind.GRU);
        assertThat(back.redone().redone().draft().text()).isEqualTo("play music");
    }

    @Test
    void anEmptySentenceHasOnlyItsStart() {
        Session empty = at(START, Beat.LOSS, -1).typed("   ");
        assertThat(empty.lesson().isEmpty()).isTrue();
        assertThat(empty.playhead().timeline().size()).isEqualTo(1);
        assertThat(empty.playOrPause().playhead().isPlaying()).isFalse();
        assertThat(empty.canTakeStep()).isFalse();
        assertThat(empty.stepTaken()).isSameAs(empty);
    }

    @Test
    void aSentenceThatIsTooLongStaysInTheFieldOnly() {
        String words = "tick ".repeat(Draft.MOST_WORDS);
        Session full = START.typed(words);
        assertThat(full.lesson().sentence().size()).isEqualTo(Draft.MOST_WORDS);
        Session over = full.typed(words + "tock");
        assertThat(over.draft()).isEqualTo(new Draft(words + "tock", true));
        assertThat(over.lesson()).isSameAs(full.lesson());
        assertThat(over.typed("tick tock").draft().tooLong()).isFalse();
    }

    @Test
    void aBookPastedIntoTheFieldIsNotEvenRead() {
        String book = "x".repeat(5_000_000);
        assertThat(START.typed(book).draft().tooLong()).isTrue();
        assertThat(START.typed(book).lesson()).isSameAs(LESSON);
    }

    @Test
    void oneUndoTakesBackARunOfTyping() {
        Session typed = typed(START, "what", "what d", "what da", "what day is it?");
        assertThat(typed.undone().lesson()).isSameAs(LESSON);
        assertThat(typed.undone().draft().text()).isEqualTo("what time is it?");
        assertThat(typed.undone().canUndo()).isFalse();
    }

    @Test
    void leavingTheFieldEndsARunOfTyping() {
        Session twice = typed(START, "hello").settled().typed("hello there");
        assertThat(twice.undone().lesson().text()).isEqualTo("hello");
        assertThat(twice.undone().undone().lesson()).isSameAs(LESSON);
    }

    @Test
    void oneUndoTakesBackADragOfTheEpoch() {
        Session dragged = START.epoch(20).epoch(10).epoch(0);
        assertThat(dragged.lesson().epoch()).isZero();
        assertThat(dragged.undone().lesson()).isSameAs(LESSON);
    }

    @Test
    void everyKindOfChangeIsUndoneAndDoneAgainInOrder() {
        Session changed =
                at(START.typed("hello").epoch(3).wanted(2), Beat.UPDATE, -1).stepTaken();
        assertThat(changed.lesson().stepsTaken()).isEqualTo(1);
        Session back = changed.undone();
        assertThat(back.lesson().stepsTaken()).isZero();
        assertThat(back.lesson().target()).isEqualTo(2);
        assertThat(back.undone().lesson().targetSource()).isNotEqualTo(TargetSource.CHOSEN);
        assertThat(back.undone().undone().lesson().epoch()).isEqualTo(LESSON.lastEpoch());
        Session first = back.undone().undone().undone();
        assertThat(first.lesson()).isSameAs(LESSON);
        assertThat(first.undone()).isSameAs(first);
        Session again = first.redone().redone().redone().redone();
        assertThat(again.lesson()).isSameAs(changed.lesson());
        assertThat(again.redone()).isSameAs(again);
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        Session other = START.typed("hello").undone().typed("goodbye");
        assertThat(other.canRedo()).isFalse();
        assertThat(other.undone().lesson()).isSameAs(LESSON);
    }

    @Test
    void theEpochStaysInRange() {
        assertThat(START.epoch(1_000)).isSameAs(START);
        assertThat(START.epoch(-5).lesson().epoch()).isZero();
    }

    @Test
    void aStepIsTakenOnlyAtTheUpdate() {
        assertThat(START.stepTaken()).isSameAs(START);
        Session update = at(START, Beat.UPDATE, -1);
        Session taken = update.stepTaken();
        assertThat(taken.lesson().trace().loss()).isLessThan(LESSON.trace().loss());
        assertThat(taken.playhead()).isEqualTo(update.playhead());
    }

    @Test
    void theWantedIntentIsChosenAndFoundAgain() {
        Session chosen = START.wanted(5);
        assertThat(chosen.lesson().target()).isEqualTo(5);
        assertThat(chosen.wantedAutomatically().lesson().target()).isEqualTo(LESSON.target());
        assertThat(START.wantedAutomatically()).isSameAs(START);
    }

    @Test
    void playingStopsAtEveryStopAndSpacePauses() {
        Session playing = START.playOrPause();
        assertThat(playing.playhead().isPlaying()).isTrue();
        Session there = playing.ticked(60_000);
        assertThat(there.playhead().moment().beat()).isEqualTo(Beat.NEW_STATE);
        assertThat(there.playhead().isPlaying()).isFalse();
        assertThat(there.ticked(1_000)).isSameAs(there);
        Session paused = playing.ticked(500).playOrPause();
        assertThat(paused.playhead().isPlaying()).isFalse();
        assertThat(paused.playhead().fraction()).isZero();
    }

    @Test
    void speedMultipliesTime() {
        Session slow = START.playOrPause().ticked(200);
        Session fast =
                START.tempo(tempo -> tempo.with(Speed.FOURFOLD)).playOrPause().ticked(50);
        assertThat(fast.position()).isEqualTo(slow.position()).isPositive();
    }

    @Test
    void reducedMotionJumpsToTheStop() {
        Session calm = START.tempo(tempo -> tempo.withReducedMotion(true));
        Session there = calm.playOrPause();
        assertThat(there.playhead().isPlaying()).isFalse();
        assertThat(there.playhead().moment().beat()).isEqualTo(Beat.NEW_STATE);
        assertThat(calm.move(head -> head.step(1)).position()).isEqualTo(1);
    }

    @Test
    void reducedMotionPlaysThroughByJumpingFromStopToStop() {
        Session playing = START.tempo(tempo -> tempo.withReducedMotion(true)).move(Playhead::playThrough);
        for (int tick = 0; tick < 2_000 && playing.playhead().isPlaying(); tick++) {
            playing = playing.ticked(16);
            assertThat(playing.position()).isEqualTo(Math.rint(playing.position()));
            assertThat(playing.playhead()
                            .timeline()
                            .at((int) playing.position())
                            .beat()
                            .isStop())
                    .isTrue();
        }
        assertThat(playing.playhead().isAtEnd()).isTrue();
    }

    @Test
    void pinningTwiceLetsGo() {
        Session pinned = START.pinning("state/0/3");
        assertThat(pinned.inspection().pinned()).contains("state/0/3");
        assertThat(pinned.pinning("state/0/3").inspection().pinned()).isEmpty();
        assertThat(pinned.pinning("loss").inspection().pinned()).contains("loss");
    }

    @Test
    void manyCardsStayOpenTheNewestOnTop() {
        Session three = START.pinning("state/0/3").pinning("loss").pinning("left");
        assertThat(three.inspection().marks()).containsExactly("left", "loss", "state/0/3");
        assertThat(three.inspecting(now -> now.closing("loss")).inspection().marks())
                .containsExactly("left", "state/0/3");
        assertThat(three.unpinned().inspection().marks()).isEmpty();
    }

    @Test
    void askingForACardThatIsOpenPutsItOnTopUnfolded() {
        Session two = START.pinning("state/0/3")
                .inspecting(now -> now.folding("state/0/3"::equals, true))
                .pinning("loss");
        assertThat(two.inspection().pins()).containsExactly(new Pin("loss", false), new Pin("state/0/3", true));
        Session asked = two.asking("state/0/3");
        assertThat(asked.inspection().pins()).containsExactly(new Pin("state/0/3", false), new Pin("loss", false));
        assertThat(asked.inspecting(now -> now.folding(mark -> true, true))
                        .inspection()
                        .pins())
                .allMatch(Pin::folded);
    }

    @Test
    void steppingBackRestsFirstAndThenClosesTheNewestCard() {
        Session playing = START.pinning("state/0/3").pinning("loss").playOrPause();
        Session rests = playing.steppedBack();
        assertThat(rests.playhead().isPlaying()).isFalse();
        assertThat(rests.inspection().marks()).hasSize(2);
        assertThat(rests.steppedBack().inspection().marks()).containsExactly("state/0/3");
        Session none = rests.steppedBack().steppedBack();
        assertThat(none.inspection().marks()).isEmpty();
        assertThat(none.steppedBack()).isSameAs(none);
    }

    @Test
    void thePinnedMarkIsExplainedRatherThanTheOneUnderThePointer() {
        Session both = START.pinning("loss").pointingAt(Optional.of("left"));
        assertThat(both.inspection().subject()).contains("loss");
        assertThat(both.unpinned().inspection().subject()).contains("left");
    }

    @Test
    void aPinStaysThroughTimeAndTrainingButNotThroughAnotherSentence() {
        Session pinned = START.pinning("state/0/3");
        assertThat(pinned.playOrPause().ticked(9_999).epoch(4).inspection().pinned())
                .contains("state/0/3");
        assertThat(pinned.typed("hello").inspection().pinned()).isEmpty();
    }

    @Test
    void lookingInAnotherWayLeavesTheLessonAndTheTimeAlone() {
        Session looked = START.playOrPause().view(View::otherAppearance).view(View::otherScale);
        assertThat(looked.lesson()).isSameAs(LESSON);
        assertThat(looked.playhead()).isEqualTo(START.playOrPause().playhead());
        assertThat(looked.view()).isEqualTo(new View(Appearance.DARK, GradientScale.LINEAR, 1));
        assertThat(looked.view(View::otherAppearance).view(View::otherScale).view())
                .isEqualTo(VIEW);
    }

    @Test
    void theStorysTextGrowsByItselfInItsRangeAndComesBackToExactlyOne() {
        View large = VIEW.textEnlarged(1);
        assertThat(large.textSize()).isBetween(1.05, 1.15);
        assertThat(large.textEnlarged(-1)).isEqualTo(VIEW);
        for (int step = 0; step < 20; step++) {
            large = large.textEnlarged(1);
        }
        assertThat(large.textSize()).isEqualTo(View.MOST_TEXT);
        assertThat(large.otherAppearance().zoomed(1).nextLanguage().textSize()).isEqualTo(View.MOST_TEXT);
        assertThat(large.textAsUsual()).isEqualTo(VIEW);
    }

    @Test
    void zoomingInAndOutComesBackToExactlyOne() {
        View far = VIEW.zoomed(1).zoomed(1).zoomed(1);
        assertThat(far.zoom()).isGreaterThan(1.5);
        assertThat(far.zoomed(-1).zoomed(-1).zoomed(-1).zoom()).isEqualTo(1);
        assertThat(far.unzoomed()).isEqualTo(VIEW);
        View most = VIEW;
        for (int i = 0; i < 50; i++) {
            most = most.zoomed(1);
        }
        assertThat(most.zoom()).isEqualTo(View.MOST_ZOOM);
    }

    @Test
    void speedsEndAtTheSlowestAndTheFastest() {
        assertThat(Speed.NORMAL.faster().faster().faster()).isEqualTo(Speed.FOURFOLD);
        assertThat(Speed.NORMAL.slower().slower()).isEqualTo(Speed.HALF);
        for (Speed speed : Speed.values()) {
            assertThat(speed == Speed.FOURFOLD || speed.faster().slower() == speed)
                    .isTrue();
        }
    }

    @Test
    void thePastHasABeginning() {
        Session session = START;
        for (int i = 0; i < 300; i++) {
            session = session.settled().epoch(i % 2);
        }
        int steps = 0;
        while (session.canUndo()) {
            session = session.undone();
            steps++;
        }
        assertThat(steps).isEqualTo(100);
    }
}
