package dev.unrolled.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.data.Offset.offset;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.language.Sentence;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Gradients;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Pass;
import dev.unrolled.reference.RandomNetworks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TraceTest {
    private static final List<String> INTENTS = List.of("time", "weather", "joke");
    private static final Sentence SENTENCE = Vocabulary.numbered(9).sentence("1 2 3 4 5");

    private static Trace trace(CellKind cell) {
        return Trace.of(SENTENCE, RandomNetworks.small(cell, 1), INTENTS, 3, 1);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyNumberIsThatOfTheTwoPasses(CellKind cell) {
        Trace trace = trace(cell);
        Network network = trace.network();
        Pass pass = network.forward(SENTENCE.ids());
        Gradients gradients = network.backward(pass, 1);
        for (int t = 0; t < trace.steps(); t++) {
            assertThat(trace.embedding(t, 2)).isEqualTo(pass.embedding(t, 2));
            assertThat(trace.hidden(t, 3)).isEqualTo(pass.hidden(t, 3));
            assertThat(trace.preActivation(t, 2)).isEqualTo(pass.preActivation(t, 2));
            assertThat(trace.gradientHidden(t, 3)).isEqualTo(gradients.hidden(t, 3));
            assertThat(trace.gradientPreActivation(t, 2)).isEqualTo(gradients.preActivation(t, 2));
            assertThat(trace.gradientInput(t, 1)).isEqualTo(gradients.input(t, 1));
            assertThat(trace.gradientMagnitude(t)).isEqualTo(gradients.hiddenNorm(t));
            assertThat(trace.weightGradientShare(t)).isEqualTo(gradients.weightShare(t));
        }
        assertThat(trace.logit(2)).isEqualTo(pass.logit(2));
        assertThat(trace.probability(2)).isEqualTo(pass.probability(2));
        assertThat(trace.loss()).isEqualTo(pass.loss(1));
        assertThat(trace.predicted()).isEqualTo(pass.predicted());
        assertThat(trace.gradientLogit(1)).isEqualTo(gradients.logit(1));
        assertThat(trace.gradients()).isEqualTo(gradients.parameters());
        assertThat(trace.gradientNorm()).isEqualTo(gradients.parameters().norm());
    }

    @Test
    void itSaysWhatItIsATraceOf() {
        Trace trace = trace(CellKind.LSTM);
        assertThat(trace.sentence()).isEqualTo(SENTENCE);
        assertThat(trace.intents()).isEqualTo(INTENTS);
        assertThat(trace.epoch()).isEqualTo(3);
        assertThat(trace.target()).isEqualTo(1);
        assertThat(trace.cell()).isEqualTo(CellKind.LSTM);
        assertThat(List.of(trace.steps(), trace.hiddenSize(), trace.embeddingSize(), trace.intentCount()))
                .containsExactly(5, 4, 3, 3);
    }

    @Test
    void gatesAndCellStatesBelongToCellsThatHaveThem() {
        Trace lstm = trace(CellKind.LSTM);
        Pass pass = lstm.network().forward(SENTENCE.ids());
        assertThat(lstm.gate("f", 2, 1)).isEqualTo(pass.gate(1, 2, 1));
        assertThat(lstm.cellState(2, 1)).isEqualTo(pass.cellState(2, 1));
        assertThat(lstm.gradientCell(2, 1))
                .isEqualTo(lstm.network().backward(pass, 1).cellState(2, 1));
        Trace rnn = trace(CellKind.RNN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rnn.gate("f", 0, 0))
                .withMessage("The cell rnn has no gate f.");
        assertThatIllegalStateException().isThrownBy(() -> rnn.cellState(0, 0));
        assertThatIllegalStateException().isThrownBy(() -> rnn.gradientCell(0, 0));
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void factorsMultiplyToWhatIsLeft(CellKind cell) {
        Trace trace = trace(cell);
        double product = 1;
        for (int t = trace.steps() - 2; t >= 0; t--) {
            product *= trace.stepFactor(t);
            assertThat(trace.gradientLeft(t)).isCloseTo(product, offset(1e-14));
        }
        assertThat(trace.gradientLeft(trace.steps() - 1)).isEqualTo(1);
    }

    @Test
    void whereNoGradientComesFactorsAreZero() {
        Network still = Network.of(
                Parameters.zeros(RandomNetworks.small(CellKind.RNN, 1).shape()));
        Trace trace = Trace.of(SENTENCE, still, INTENTS, 0, 0);
        assertThat(trace.stepFactor(0)).isZero();
        assertThat(trace.gradientLeft(4)).isZero();
    }

    @Test
    void contributionsAreWorkedOutOnceWhicheverThreadAsks() {
        Trace trace = trace(CellKind.GRU);
        List<Contributions> asked = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> trace.contributions())
                .toList();
        assertThat(asked).allMatch(contributions -> contributions == trace.contributions());
        assertThat(trace.contributions().of(1, 3, 2))
                .isEqualTo(Contributions.of(trace.network(), SENTENCE.ids()).of(1, 3, 2));
    }

    @Test
    void namesOfIntentsMustFitTheNetwork() {
        Network network = RandomNetworks.small(CellKind.RNN, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trace.of(SENTENCE, network, List.of("time"), 0, 0))
                .withMessage("The network knows 3 intents, but there are 1 names for them.");
    }

    @Test
    void changingTheListOfIntentsAfterwardsChangesNothing() {
        List<String> intents = new ArrayList<>(INTENTS);
        Trace trace = Trace.of(SENTENCE, RandomNetworks.small(CellKind.RNN, 1), intents, 0, 0);
        intents.set(0, "other");
        assertThat(trace.intents()).isEqualTo(INTENTS);
    }

    @Test
    void badSentencesAndTargetsAreRefused() {
        Network network = RandomNetworks.small(CellKind.RNN, 1);
        Sentence empty = Vocabulary.numbered(9).sentence(" ");
        Sentence foreign = Vocabulary.numbered(20).sentence("1 15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trace.of(empty, network, INTENTS, 0, 0))
                .withMessage("A sentence needs at least one word.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trace.of(foreign, network, INTENTS, 0, 0))
                .withMessageStartingWith("Word 2 has the number 15");
        assertThatIllegalArgumentException().isThrownBy(() -> Trace.of(SENTENCE, network, INTENTS, 0, 3));
    }
}
