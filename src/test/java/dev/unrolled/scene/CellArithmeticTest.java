package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The cards of all cells: what they write down is equal, and is what the trace says. */
class CellArithmeticTest {
    private static final Wording WORDING = Wording.english();

    private static Lesson lesson(CellKind cell) {
        return Lessons.saying(cell, "what time is it?");
    }

    private static Explanation explain(Lesson lesson, Moment moment, String id) {
        return Explanation.of(lesson, moment, id, WORDING).orElseThrow();
    }

    private static List<String> cards(CellKind cell, int t, int j) {
        List<String> all = new ArrayList<>(List.of(MarkId.state(t, j)));
        for (int g = 0; g < cell.gates().size(); g++) {
            all.add(MarkId.gate(t, j, g));
        }
        if (cell == CellKind.LSTM) {
            all.add(MarkId.cell(t, j));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyEquationOnEveryCardIsTrueOfTheNumbersWritten(CellKind cell) {
        Lesson lesson = lesson(cell);
        int numeric = 0;
        for (Beat beat : new Beat[] {Beat.NEW_STATE, Beat.PASSES_BACK}) {
            for (int t = 0; t < 5; t++) {
                Moment moment = Lessons.moment(lesson, beat, t);
                for (int j = 0; j < lesson.trace().hiddenSize(); j++) {
                    for (String id : cards(cell, t, j)) {
                        numeric += Reckoning.holds(explain(lesson, moment, id));
                    }
                }
            }
        }
        assertThat(numeric).isGreaterThan(300);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void whatIsWrittenIsWhatTheTraceSays(CellKind cell) {
        Lesson lesson = lesson(cell);
        Trace trace = lesson.trace();
        Moment end = Lessons.moment(lesson, Beat.UPDATE, -1);
        for (int t = 0; t < 5; t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                String all = String.join(
                        "\n", explain(lesson, end, MarkId.state(t, j)).lines());
                assertThat(all).endsWith("= " + Numbers.number(trace.hidden(t, j)));
                assertThat(all).contains("= " + Numbers.number(trace.gradientHidden(t, j)));
                for (int g = 0; g < cell.blocks(); g++) {
                    double sum = trace.gradientPreActivation(t, g * trace.hiddenSize() + j);
                    assertThat(all).contains("= " + Numbers.number(sum));
                }
                for (String gate : cell.gates()) {
                    assertThat(all).contains("= " + Numbers.number(trace.gate(gate, t, j)));
                }
            }
        }
    }

    @Test
    void theCellStateIsWrittenWithItsGradient() {
        Lesson lesson = lesson(CellKind.LSTM);
        Trace trace = lesson.trace();
        Moment end = Lessons.moment(lesson, Beat.UPDATE, -1);
        for (int t = 0; t < 5; t++) {
            Explanation card = explain(lesson, end, MarkId.cell(t, 6));
            assertThat(card.title()).contains(Numbers.number(trace.cellState(t, 6)));
            String all = String.join("\n", card.lines());
            assertThat(all).contains("= " + Numbers.number(trace.cellState(t, 6)));
            assertThat(all).contains("= " + Numbers.number(trace.gradientCell(t, 6)));
        }
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void whatComesBackThroughTheWeightsSumsToTheGradient(CellKind cell) {
        Trace trace = lesson(cell).trace();
        for (int t = 0; t < 4; t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                Unit next = new Unit(trace, t + 1, j);
                double sum = cell == CellKind.GRU ? next.gate("z") * next.gradient() : 0;
                for (int g = 0; g < cell.blocks(); g++) {
                    sum += next.handedBack(g);
                }
                assertThat(sum).isCloseTo(trace.gradientHidden(t, j), within(1e-15));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = CellKind.class, names = "RNN", mode = EnumSource.Mode.EXCLUDE)
    void whatIsKeptAndWhatIsNewSumToTheState(CellKind cell) {
        Trace trace = lesson(cell).trace();
        for (int t = 0; t < 5; t++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                Parts mixed = CellTelling.of(trace).mixed(new Unit(trace, t, j));
                double state = cell == CellKind.LSTM ? trace.cellState(t, j) : trace.hidden(t, j);
                assertThat(mixed.word(0) + mixed.word(1)).isCloseTo(state, within(1e-15));
                assertThat(mixed.value()).isEqualTo(state);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void linesFitTheirColumn(CellKind cell) {
        Lesson lesson = lesson(cell);
        Moment end = Lessons.moment(lesson, Beat.UPDATE, -1);
        for (String id : cards(cell, 2, 1)) {
            assertThat(explain(lesson, end, id).lines()).allMatch(line -> line.length() <= 44);
        }
    }

    @Test
    void aWrongEquationIsNoticed() {
        assertThat(Written.equations(List.of("a = 0.31 + 0.52", "  = 0.86")).get(0))
                .satisfies(sides -> assertThat(sides.get(0).meets(sides.get(1))).isFalse());
        assertThat(Written.equations(List.of("a = 0.31 + (1 − 0.5²)·−2·10⁻³ = 0.31"))
                        .get(0))
                .satisfies(sides -> assertThat(sides.get(0).meets(sides.get(1))).isTrue());
    }
}
