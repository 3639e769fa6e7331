package dev.unrolled.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.language.Chance;
import dev.unrolled.language.Corpus;
import dev.unrolled.language.Example;
import dev.unrolled.language.Split;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Training against the same loop written out plainly: one sentence after the other, on values that never change. */
final class TrainingLoopTest {
    private static final int EPOCHS = 3;
    private static final int BATCH = 29;
    private static final double RATE = 0.3;
    private static final double MOMENTUM = 0.8;
    private static final double CLIP = 0.05;
    private static final double DECAY = 0.01;
    private static final double DROPOUT = 0.2;
    private static final TrainingSettings SETTINGS = new TrainingSettings(
            5,
            Start.PYTORCH,
            new Sgd(RATE, MOMENTUM),
            new Pace(EPOCHS, BATCH, RateSchedule.LINEAR, CLIP, 0),
            new Care(DROPOUT, DECAY));
    private static final Corpus CORPUS = numbers();

    private static Corpus numbers() {
        Chance chance = new Chance(2);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 75; i++) {
            String words = "word" + chance.below(7) + " word" + chance.below(7) + (i % 2 == 0 ? " please" : "");
            examples.add(new Example(words, "intent" + i % 3, i < 70 ? Split.TRAIN : Split.VALID));
        }
        return Corpus.of(examples);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyCellsWeightsAreThoseOfThePlainLoop(CellKind cell) {
        NetworkPlan plan = NetworkPlan.of(cell, 3, 4);
        TrainingHistory history =
                Trainer.train(CORPUS, plan, SETTINGS, Watcher.NONE).history();
        Chance chance = new Chance(SETTINGS.seed());
        Network network = new FirstWeights(plan.shape(CORPUS.vocabulary().size(), 3), Start.PYTORCH, chance).draw();
        PlainLoop loop = new PlainLoop(network, chance);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            loop.epoch(epoch);
            Parameters expected = loop.network.parameters();
            assertThat(history.network(epoch).parameters().plus(-1, expected).norm())
                    .isLessThan(1e-12 * expected.norm());
        }
    }

    /** Gradient descent with momentum, w ← w − rate·decay·w, then b ← momentum·b + g and w ← w − rate·b. */
    private static final class PlainLoop {
        private final Chance chance;
        private final List<Example> examples = CORPUS.examples(Split.TRAIN);
        private final int[] order = IntStream.range(0, examples.size()).toArray();
        private Network network;
        private Parameters direction;

        PlainLoop(Network network, Chance chance) {
            this.network = network;
            this.chance = chance;
            direction = Parameters.zeros(network.shape());
        }

        void epoch(int epoch) {
            chance.shuffle(order);
            for (int from = 0; from < order.length; from += BATCH) {
                double done = (epoch - 1 + (double) from / order.length) / EPOCHS;
                step(shortened(gradient(from, Math.min(order.length, from + BATCH))), RATE * (1 - done));
            }
        }

        private Parameters gradient(int from, int to) {
            Parameters sum = Parameters.zeros(network.shape());
            for (int i = from; i < to; i++) {
                Example example = examples.get(order[i]);
                int intent = CORPUS.intents().indexOf(example.intent());
                sum = sum.plus(
                        1.0 / (to - from),
                        network.backward(network.forward(heard(example)), intent)
                                .parameters());
            }
            return sum;
        }

        private int[] heard(Example example) {
            return IntStream.of(CORPUS.vocabulary().sentence(example.text()).ids())
                    .map(word -> chance.uniform() < DROPOUT ? 0 : word)
                    .toArray();
        }

        private static Parameters shortened(Parameters gradient) {
            double norm = gradient.norm();
            assertThat(norm).isGreaterThan(CLIP);
            return Parameters.zeros(gradient.shape()).plus(CLIP / norm, gradient);
        }

        private void step(Parameters gradient, double rate) {
            direction = gradient.plus(MOMENTUM, direction);
            Parameters kept = network.parameters().plus(-rate * DECAY, network.parameters());
            network = Network.of(kept.plus(-rate, direction));
        }
    }
}
