package dev.unrolled.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    @Test
    void momentsComeInTheOrderOfTheDesign() {
        assertThat(Timeline.of(2).moments().stream()
                        .map(moment -> moment.beat() + (moment.word() < 0 ? "" : " " + moment.word())))
                .containsExactly(
                        "START",
                        "READ 0",
                        "COMBINE 0",
                        "SQUASH 0",
                        "NEW_STATE 0",
                        "READ 1",
                        "COMBINE 1",
                        "SQUASH 1",
                        "NEW_STATE 1",
                        "CLASSIFY",
                        "LOSS",
                        "GRADIENT_ARRIVES 1",
                        "THROUGH_SQUASH 1",
                        "PASSES_BACK 1",
                        "GRADIENT_ARRIVES 0",
                        "THROUGH_SQUASH 0",
                        "PASSES_BACK 0",
                        "UPDATE");
    }

    @Test
    void anEmptySentenceHasOnlyItsStart() {
        assertThat(Timeline.of(0).moments()).containsExactly(new Moment(0, Beat.START, -1));
        assertThat(Timeline.of(0).last()).isEqualTo(Timeline.of(0).first());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 40})
    void everyMomentKnowsItsNumber(int words) {
        Timeline timeline = Timeline.of(words);
        for (int i = 0; i < timeline.size(); i++) {
            assertThat(timeline.at(i).index()).isEqualTo(i);
        }
    }

    @Test
    void playingPausesOncePerWordInEachDirectionAndAtEveryTurn() {
        assertThat(Timeline.of(5).stops().stream().map(Moment::word))
                .containsExactly(-1, 0, 1, 2, 3, 4, -1, -1, 4, 3, 2, 1, 0, -1);
    }

    @Test
    void stopsFollowEachOtherInBothDirections() {
        Timeline timeline = Timeline.of(3);
        for (int i = 0; i + 1 < timeline.stops().size(); i++) {
            int here = timeline.stops().get(i).index();
            int there = timeline.stops().get(i + 1).index();
            assertThat(timeline.nextStop(here)).isEqualTo(there);
            assertThat(timeline.previousStop(there)).isEqualTo(here);
        }
        assertThat(timeline.nextStop(timeline.size() - 1)).isEqualTo(timeline.size() - 1);
        assertThat(timeline.previousStop(0)).isZero();
    }

    @Test
    void stepsByWordsPassOverIntentAndLoss() {
        Timeline timeline = Timeline.of(2);
        int lastState = timeline.momentOf(1);
        int firstBack = timeline.momentOf(Beat.PASSES_BACK, 1);
        assertThat(timeline.nextWord(lastState)).isEqualTo(firstBack);
        assertThat(timeline.previousWord(firstBack)).isEqualTo(lastState);
    }

    @Test
    void movesTake200To600Milliseconds() {
        Timeline timeline = Timeline.of(2);
        for (int i = 0; i < timeline.size(); i++) {
            assertThat(timeline.millis(i)).isBetween(200.0, 600.0);
        }
    }

    @Test
    void anotherSentenceIsShownAtTheMomentMostLikeThisOne() {
        Timeline five = Timeline.of(5);
        Timeline two = Timeline.of(2);
        assertThat(two.closestTo(five.at(five.momentOf(4)))).isEqualTo(two.at(two.momentOf(1)));
        assertThat(two.closestTo(five.last())).isEqualTo(two.last());
        assertThat(Timeline.of(0).closestTo(five.last()))
                .isEqualTo(Timeline.of(0).first());
        assertThat(two.closestTo(Timeline.of(0).first())).isEqualTo(two.first());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> Timeline.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Timeline.of(2).momentOf(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Moment(3, Beat.READ, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Moment(3, Beat.LOSS, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
