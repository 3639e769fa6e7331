package dev.unrolled.scene;

import dev.unrolled.language.Corpus;
import dev.unrolled.language.Example;
import dev.unrolled.language.Labels;
import dev.unrolled.language.Split;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.training.EpochReport;
import dev.unrolled.training.Score;
import dev.unrolled.training.TrainingHistory;
import dev.unrolled.training.TrainingSettings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Lessons and moments for tests. */
final class Lessons {
    static final Lesson BUILT_IN = Lesson.builtIn();

    private static final Map<String, Lesson> SAYING = new ConcurrentHashMap<>();

    static final String FORTY_WORDS =
            "um so hey there could you please tell me what time is it right now ? please be so kind and"
                    + " say it soon or i will be late for my train and that would be very bad for me !";

    static final List<String> SENTENCES = List.of(
            "what time is it?",
            "hello",
            "wake me up at seven o'clock zzyx",
            "um could you please play some 音乐 🎵 supercalifragilisticexpialidocious now",
            FORTY_WORDS);

    private Lessons() {}

    static Lesson saying(String text) {
        return SAYING.computeIfAbsent(text, BUILT_IN::withSentence);
    }

    static Lesson saying(CellKind cell, String text) {
        return SAYING.computeIfAbsent(
                cell.code() + ": " + text, key -> Lesson.builtIn(cell).withSentence(text));
    }

    static Moment moment(Lesson lesson, Beat beat, int word) {
        Timeline timeline = Timeline.of(lesson.sentence().size());
        return timeline.at(timeline.momentOf(beat, word));
    }

    static List<Moment> moments(Lesson lesson) {
        return Timeline.of(lesson.sentence().size()).moments();
    }

    /** A lesson with a network of random weights, of that many units and intents; the larger the gain, the wilder. */
    static Lesson random(int units, int intents, double gain) {
        return random(CellKind.RNN, units, intents, gain);
    }

    static Lesson random(CellKind cell, int units, int intents, double gain) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(units * 31L + intents);
        return of(cell, units, intents, (name, row, column) -> random.nextGaussian() * gain / Math.sqrt(units));
    }

    /** A lesson whose gradient doubles at every step back. */
    static Lesson growing() {
        return of(CellKind.RNN, 6, 3, (name, row, column) -> switch (name) {
            case "cell.weight_hh_l0" -> row == column ? 2 : 0;
            case "readout.weight" -> row + column + 1;
            default -> 0;
        });
    }

    private static Lesson of(CellKind cell, int units, int intents, Parameters.Source source) {
        List<String> names =
                IntStream.range(0, intents).mapToObj(k -> "intent number " + k).toList();
        Example example = new Example("what time is it ? what time is it ?", names.get(0), Split.TRAIN);
        Vocabulary vocabulary = Vocabulary.of(List.of(Vocabulary.UNKNOWN, "what", "time", "is", "it", "?"));
        Shape shape = new Shape(cell, Nonlinearity.TANH, new Sizes(vocabulary.size(), 5, units, intents));
        Network network = Network.of(Parameters.generate(shape, source));
        Score score = new Score(1, 0.5, 1);
        EpochReport report = new EpochReport(score, score, score);
        TrainingHistory history =
                TrainingHistory.of(TrainingSettings.DEFAULT, List.of(network, network), List.of(report, report));
        Labels labels = Labels.of(Corpus.of(List.of(example)));
        return Lesson.of(history, vocabulary, names, labels, "what time is it?");
    }
}
