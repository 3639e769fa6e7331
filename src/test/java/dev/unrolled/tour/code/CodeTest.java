package dev.unrolled.tour.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.network.Parameters;
import dev.unrolled.timeline.Beat;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Chapter 7 claims that a few lines of code are what the network does. */
final class CodeTest {
    private static final Trace TRACE = Lesson.builtIn().trace();

    /** The listing, line for line. */
    private static double[] scores(Parameters weights, int[] sentence, int hidden, int embedding, int intents) {
        double[] state = new double[hidden];
        for (int word : sentence) {
            double[] a = new double[hidden];
            for (int j = 0; j < hidden; j++) {
                a[j] = weights.get("cell.bias_ih_l0", j, 0) + weights.get("cell.bias_hh_l0", j, 0);
                for (int e = 0; e < embedding; e++) {
                    a[j] += weights.get("cell.weight_ih_l0", j, e) * weights.get("embedding.weight", word, e);
                }
                for (int i = 0; i < hidden; i++) {
                    a[j] += weights.get("cell.weight_hh_l0", j, i) * state[i];
                }
            }
            for (int j = 0; j < hidden; j++) {
                state[j] = Math.tanh(a[j]);
            }
        }
        double[] scores = new double[intents];
        for (int k = 0; k < intents; k++) {
            scores[k] = weights.get("readout.bias", k, 0);
            for (int j = 0; j < hidden; j++) {
                scores[k] += weights.get("readout.weight", k, j) * state[j];
            }
        }
        return scores;
    }

    @Test
    void theListingGivesTheNetworksOwnScores() {
        double[] scores = scores(
                TRACE.network().parameters(),
                TRACE.sentence().ids(),
                TRACE.hiddenSize(),
                TRACE.embeddingSize(),
                TRACE.intentCount());
        for (int k = 0; k < scores.length; k++) {
            assertThat(scores[k]).isCloseTo(TRACE.logit(k), within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aLineRunsInEveryBeatOfTheForwardPass(Dialect dialect) {
        for (Beat beat : List.of(Beat.START, Beat.READ, Beat.COMBINE, Beat.SQUASH, Beat.NEW_STATE, Beat.CLASSIFY)) {
            assertThat(dialect.lines(TRACE, beat)).as("%s", beat).anyMatch(Dialect.Line::lit);
        }
        assertThat(dialect.lines(TRACE, Beat.READ))
                .extracting(Dialect.Line::code)
                .noneMatch(code -> code.contains("{H}") || code.contains("|"));
    }

    @Test
    void runningEndsWhereTheNetworkDecides() {
        CodePage page = (CodePage) CodePage.of(Lesson.builtIn()).turn("run", 1);
        for (int i = 0; i < 500; i++) {
            page = (CodePage) page.after(100);
        }
        assertThat(page.moment().beat()).isEqualTo(Beat.CLASSIFY);
    }
}
