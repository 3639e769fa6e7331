package dev.unrolled.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.language.Chance;
import dev.unrolled.language.Corpus;
import dev.unrolled.language.Example;
import dev.unrolled.language.Split;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainerTest {
    private static final NetworkPlan PLAN = NetworkPlan.of(CellKind.RNN, 4, 6);
    private static final Corpus CORPUS = colours();
    private static final Care CARE = new Care(0.2, 0.1);

    /** Sentences of random words; the intent is the colour among them. */
    private static Corpus colours() {
        Chance chance = new Chance(8);
        List<String> colours = List.of("red", "green", "blue");
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String colour = colours.get(i % 3);
            String text = "word" + chance.below(9) + " " + colour + " word" + chance.below(9);
            examples.add(new Example(text, colour, i < 80 ? Split.TRAIN : i < 100 ? Split.VALID : Split.TEST));
        }
        return Corpus.of(examples);
    }

    private static TrainingSettings epochs(int epochs) {
        return TrainingSettings.DEFAULT.withPace(new Pace(epochs, 8, RateSchedule.CONSTANT, 1, 0));
    }

    private static TrainingHistory train(TrainingSettings settings) {
        return Trainer.train(CORPUS, PLAN, settings, Watcher.NONE).history();
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyCellLearnsAnEasyCorpus(CellKind cell) {
        TrainingHistory history = Trainer.train(CORPUS, NetworkPlan.of(cell, 4, 6), epochs(20), Watcher.NONE)
                .history();
        assertThat(history.report(history.lastEpoch()).test().accuracy()).isEqualTo(1);
        assertThat(history.report(history.lastEpoch()).train().loss())
                .isLessThan(history.report(0).train().loss() / 4);
    }

    @Test
    void momentumLearnsToo() {
        TrainingHistory history = train(epochs(20).withOptimiser(new Sgd(0.1, 0.9)));
        assertThat(history.report(20).test().accuracy()).isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        TrainingSettings settings = epochs(3).withCare(new Care(0.2, 0.1));
        assertThat(weights(train(settings))).isEqualTo(weights(train(settings)));
        assertThat(weights(train(settings))).isNotEqualTo(weights(train(settings.withSeed(2))));
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void anyNumberOfThreadsGivesTheSameBits(CellKind cell) {
        NetworkPlan plan = NetworkPlan.of(cell, 4, 6);
        TrainingSettings settings =
                new TrainingSettings(3, Start.PYTORCH, Adam.of(0.01), new Pace(3, 29, RateSchedule.LINEAR, 1, 0), CARE);
        TrainingHistory one =
                Trainer.train(CORPUS, plan, settings, Watcher.NONE).history();
        for (int threads : new int[] {2, 3, 8}) {
            TrainingHistory many = Trainer.train(CORPUS, plan, settings, new Running(threads, true, Watcher.NONE))
                    .history();
            for (int epoch = 0; epoch <= 3; epoch++) {
                assertThat(many.network(epoch).parameters())
                        .isEqualTo(one.network(epoch).parameters());
                assertThat(many.report(epoch)).isEqualTo(one.report(epoch));
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Running(0, true, Watcher.NONE));
    }

    @Test
    void onlyTheLastNetworkIsKeptWhereNoOtherIsWanted() {
        TrainingHistory all = train(epochs(4));
        TrainingHistory last = Trainer.train(CORPUS, PLAN, epochs(4), new Running(1, false, Watcher.NONE))
                .history();
        assertThat(last.epochCount()).isEqualTo(5);
        assertThat(weights(last)).isEqualTo(weights(all));
        assertThat(last.report(2)).isEqualTo(all.report(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> last.network(3));
    }

    @Test
    void theNetworkKeptIsTheBestWhereTrainingStopsEarly() {
        Corpus noisy = withSomeWrongLabels();
        TrainingSettings settings = epochs(0).withPace(new Pace(60, 8, RateSchedule.CONSTANT, 1, 3));
        TrainingHistory all = Trainer.train(noisy, PLAN, settings, Watcher.NONE).history();
        TrainingHistory last = Trainer.train(noisy, PLAN, settings, new Running(2, false, Watcher.NONE))
                .history();
        assertThat(last.lastEpoch()).isEqualTo(all.lastEpoch()).isBetween(1, 56);
        assertThat(weights(last)).isEqualTo(weights(all));
    }

    private static Parameters weights(TrainingHistory history) {
        return history.network(history.lastEpoch()).parameters();
    }

    @Test
    void epochZeroIsTheNetworkBeforeTraining() {
        TrainingHistory history = train(epochs(2));
        assertThat(history.epochCount()).isEqualTo(3);
        assertThat(history.network(0).parameters())
                .isEqualTo(new FirstWeights(PLAN.shape(CORPUS.vocabulary().size(), 3), Start.PYTORCH, new Chance(1))
                        .draw()
                        .parameters());
        assertThat(weights(train(epochs(0)))).isEqualTo(history.network(0).parameters());
    }

    @Test
    void oneStepFollowsTheMeanGradientOfTheBatch() {
        TrainingSettings settings = TrainingSettings.DEFAULT
                .withOptimiser(new Sgd(0.5, 0))
                .withPace(new Pace(1, 1_000, RateSchedule.CONSTANT, Double.POSITIVE_INFINITY, 0));
        TrainingHistory history = train(settings);
        assertClose(
                history.network(1).parameters(),
                history.network(0).parameters().plus(-0.5, meanGradient(history.network(0))));
    }

    @Test
    void aLongGradientIsShortenedToTheLimit() {
        TrainingSettings settings = TrainingSettings.DEFAULT
                .withOptimiser(new Sgd(1, 0))
                .withPace(new Pace(1, 1_000, RateSchedule.CONSTANT, 0.01, 0));
        TrainingHistory history = train(settings);
        Parameters step =
                history.network(1).parameters().plus(-1, history.network(0).parameters());
        assertThat(meanGradient(history.network(0)).norm()).isGreaterThan(0.1);
        assertThat(step.norm()).isCloseTo(0.01, within(1e-12));
    }

    private static Parameters meanGradient(Network network) {
        List<Example> examples = CORPUS.examples(Split.TRAIN);
        Parameters sum = Parameters.zeros(network.shape());
        for (Example example : examples) {
            int[] words = CORPUS.vocabulary().sentence(example.text()).ids();
            int intent = CORPUS.intents().indexOf(example.intent());
            sum = sum.plus(
                    1.0 / examples.size(),
                    network.backward(network.forward(words), intent).parameters());
        }
        return sum;
    }

    private static void assertClose(Parameters actual, Parameters expected) {
        assertThat(actual.plus(-1, expected).norm()).isLessThan(1e-12);
    }

    @Test
    void reportsAreTheScoresOfTheirNetwork() {
        TrainingHistory history = train(epochs(1));
        double loss = 0;
        int found = 0;
        for (Example example : CORPUS.examples(Split.VALID)) {
            var pass = history.network(1)
                    .forward(CORPUS.vocabulary().sentence(example.text()).ids());
            int intent = CORPUS.intents().indexOf(example.intent());
            loss += pass.loss(intent) / 20;
            found += pass.predicted() == intent ? 1 : 0;
        }
        Score valid = history.report(1).score(Split.VALID);
        assertThat(valid.loss()).isCloseTo(loss, within(1e-12));
        assertThat(valid.accuracy()).isEqualTo(found / 20.0);
        assertThat(valid.sentences()).isEqualTo(20);
        assertThat(history.report(1).score(Split.TEST).sentences()).isEqualTo(20);
        assertThat(history.report(1).score(Split.TRAIN).sentences()).isEqualTo(80);
    }

    @Test
    void theWatcherFollowsEveryStepAndMayEndTheTraining() {
        List<Progress> seen = new ArrayList<>();
        Training training = Trainer.train(CORPUS, PLAN, epochs(5), progress -> {
            seen.add(progress);
            return progress.epoch() < 3 || progress.sentence() < 24;
        });
        assertThat(training.cancelled()).isTrue();
        assertThat(training.history().lastEpoch()).isEqualTo(2);
        assertThat(training.sentences()).isEqualTo(2 * 80 + 24);
        assertThat(seen).hasSize(2 * 10 + 3);
        assertThat(seen.get(0)).isEqualTo(new Progress(1, 5, 8, 80));
        assertThat(seen.get(19).share()).isCloseTo(0.4, within(1e-15));
    }

    @Test
    void trainingToItsEndIsNotCancelled() {
        Training training = Trainer.train(CORPUS, PLAN, epochs(2), Watcher.NONE);
        assertThat(training.cancelled()).isFalse();
        assertThat(training.sentences()).isEqualTo(160);
        assertThat(training.sentencesPerSecond()).isPositive();
    }

    @Test
    void sentencesInASecondAreThoseLearnedFromByTheTimeItTook() {
        TrainingHistory history = train(epochs(0));
        assertThat(new Training(history, false, 30, 4).sentencesPerSecond()).isEqualTo(7.5);
        assertThat(new Training(history, false, 0, 0).sentencesPerSecond()).isZero();
    }

    @Test
    void theThreadsDoNotHoldTheProgramAndGoWithTheTraining() throws InterruptedException {
        Set<Thread> threads = new HashSet<>();
        Trainer.train(CORPUS, PLAN, epochs(1), new Running(2, true, progress -> {
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("training"))
                    .forEach(threads::add);
            return true;
        }));
        assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);
        for (Thread thread : threads) {
            thread.join(60_000);
        }
        assertThat(threads).noneMatch(Thread::isAlive);
    }

    @Test
    void outOfPatienceTheBestEpochIsTheLast() {
        Corpus noisy = withSomeWrongLabels();
        Pace patient = new Pace(60, 8, RateSchedule.CONSTANT, 1, 3);
        TrainingHistory stopped = Trainer.train(noisy, PLAN, epochs(0).withPace(patient), Watcher.NONE)
                .history();
        TrainingHistory whole =
                Trainer.train(noisy, PLAN, epochs(60), Watcher.NONE).history();
        int best = stopped.lastEpoch();
        assertThat(best).isBetween(1, 56);
        assertThat(weights(stopped)).isEqualTo(whole.network(best).parameters());
        assertThat(whole.report(best).beats(whole.report(best - 1))).isTrue();
        for (int epoch = best + 1; epoch <= best + 3; epoch++) {
            assertThat(whole.report(epoch).beats(whole.report(best))).isFalse();
        }
    }

    /** A corpus that can't be learned for good: what is learned by heart is wrong elsewhere. */
    private static Corpus withSomeWrongLabels() {
        Chance chance = new Chance(4);
        return Corpus.of(CORPUS.examples().stream()
                .map(e -> chance.uniform() < 0.7
                        ? e
                        : new Example(e.text(), CORPUS.intents().get(chance.below(3)), e.split()))
                .toList());
    }

    @Test
    void withoutAValidationSplitPatienceIsNeverLost() {
        List<Example> learning = CORPUS.examples(Split.TRAIN);
        TrainingHistory history = Trainer.train(
                        Corpus.of(learning),
                        PLAN,
                        epochs(0).withPace(new Pace(4, 8, RateSchedule.LINEAR, 1, 1)),
                        Watcher.NONE)
                .history();
        assertThat(history.lastEpoch()).isEqualTo(4);
        assertThat(history.report(4).valid()).isEqualTo(new Score(0, 0, 0));
    }

    @Test
    void wordDropoutHidesWordsFromTraining() {
        TrainingHistory all = train(epochs(1).withCare(new Care(0.9, 0)));
        assertThat(weights(all)).isNotEqualTo(weights(train(epochs(1))));
        double unknown = all.network(1)
                .parameters()
                .plus(-1, all.network(0).parameters())
                .get("embedding.weight", 0, 0);
        assertThat(unknown).isNotZero();
    }

    @Test
    void weightsThatGrowBeyondAllNumbersAreSaidToDoSo() {
        TrainingSettings wild = TrainingSettings.DEFAULT
                .withOptimiser(new Sgd(1e300, 0))
                .withPace(new Pace(5, 8, RateSchedule.CONSTANT, Double.POSITIVE_INFINITY, 0));
        assertThatExceptionOfType(DivergedException.class)
                .isThrownBy(() -> train(wild))
                .withMessageContaining("choose a smaller learning rate");
    }

    @Test
    void aCorpusWithNothingToLearnFromIsRefused() {
        Corpus empty = Corpus.of(List.of(new Example("hi", "greet", Split.TEST)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trainer.train(empty, PLAN, epochs(1), Watcher.NONE))
                .withMessageContaining("no sentence to learn from");
    }

    @Test
    void aHistoryHasAReportForEveryNetwork() {
        TrainingHistory history = train(epochs(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingHistory.of(epochs(1), List.of(history.network(0)), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> TrainingHistory.of(epochs(1), List.of(), List.of()));
    }

    @Test
    void aPlanIsCheckedBeforeTheCorpusIsRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> NetworkPlan.of(CellKind.RNN, 0, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> NetworkPlan.of(CellKind.RNN, 8, 1 << 20));
    }
}
