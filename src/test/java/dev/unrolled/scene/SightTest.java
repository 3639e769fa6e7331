package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The terms of all cards lead to marks that there are, at the moment that is said. */
class SightTest {
    private static final Look LOOK = Look.of(Theme.LIGHT, 1100, 740);
    private static final Timeline FIVE = Timeline.of(5);

    private static Set<String> terms(Lesson lesson, Moment moment, String mark) {
        Set<String> all = new TreeSet<>();
        Explanation.of(lesson, moment, mark, Wording.english()).orElseThrow().rows().stream()
                .flatMap(row -> row.pieces().stream())
                .forEach(piece -> piece.mark().ifPresent(all::add));
        return all;
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyTermOfEveryCardLeadsToAMarkThatIsSeenThere(CellKind cell) {
        Lesson lesson = Lessons.saying(cell, "what time is it?");
        Map<Integer, FigureIndex> figures = new HashMap<>();
        Set<MarkId.Kind> reached = new TreeSet<>();
        for (Moment moment : FIVE.moments()) {
            Set<String> cards =
                    LessonScene.draw(lesson, moment, LOOK).words().titles().keySet();
            for (String card : cards) {
                for (String term : terms(lesson, moment, card)) {
                    int there = Sight.of(FIVE, moment, term);
                    FigureIndex figure = figures.computeIfAbsent(
                            there, index -> FigureIndex.of(LessonScene.draw(lesson, FIVE.at(index), LOOK)));
                    assertThat(figure.bounds(term).or(() -> figure.bounds(Sight.ground(term))))
                            .as("%s from %s at %s", term, card, moment)
                            .isPresent();
                    reached.add(MarkId.parse(term).orElseThrow().kind());
                }
            }
        }
        assertThat(reached).contains(MarkId.Kind.STATE, MarkId.Kind.EMBEDDING, MarkId.Kind.GRADIENT, MarkId.Kind.PART);
        assertThat(reached.contains(MarkId.Kind.GATE)).isEqualTo(cell != CellKind.RNN);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void noTermLeadsToItsOwnCard(CellKind cell) {
        Lesson lesson = Lessons.saying(cell, "what time is it?");
        Moment end = Lessons.moment(lesson, Beat.UPDATE, -1);
        assertThat(terms(lesson, end, MarkId.value(2, 3))).doesNotContain(MarkId.state(2, 3), MarkId.value(2, 3));
        assertThat(terms(lesson, end, MarkId.gradient(2))).doesNotContain(MarkId.gradient(2));
    }

    @Test
    void onTheWayBackAStateIsLookedAtOnTheWayBack() {
        Moment back = FIVE.at(FIVE.momentOf(Beat.PASSES_BACK, 3));
        assertThat(FIVE.at(Sight.of(FIVE, back, MarkId.state(1, 2))).beat()).isEqualTo(Beat.GRADIENT_ARRIVES);
        assertThat(FIVE.at(Sight.of(FIVE, FIVE.first(), MarkId.state(1, 2))).beat())
                .isEqualTo(Beat.NEW_STATE);
        assertThat(Sight.of(FIVE, back, "forward")).isEqualTo(back.index());
    }

    @Test
    void theNumbersOfAProductAreTheTermsOfItsCells() {
        Lesson lesson = Lessons.saying(CellKind.LSTM, "what time is it?");
        Moment end = Lessons.moment(lesson, Beat.NEW_STATE, 4);
        CardLine kept = Explanation.of(lesson, end, MarkId.cell(2, 1), Wording.english()).orElseThrow().rows().stream()
                .filter(row -> row.text().startsWith("  = ") && row.text().contains("·"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.pieces().stream().flatMap(piece -> piece.mark().stream()))
                .containsExactly(MarkId.gate(2, 1, 1), MarkId.cell(1, 1), MarkId.gate(2, 1, 0), MarkId.gate(2, 1, 2));
    }
}
