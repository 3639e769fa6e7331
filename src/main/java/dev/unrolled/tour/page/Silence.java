package dev.unrolled.tour.page;

import dev.unrolled.language.Corpus;
import dev.unrolled.language.Labels;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import dev.unrolled.trace.Lesson;
import dev.unrolled.training.EpochReport;
import dev.unrolled.training.TrainingHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that are switched off. A network gets one more word, {@link #WORD}, whose embedding is all zeros: put in the place
 * of another word, it keeps the step and takes the word's meaning away, as the Shapley values on screen do too. Nothing
 * else about the network changes.
 */
public final class Silence {
    /** Stands where a word was switched off. */
    public static final String WORD = "–";

    private static final String EMBEDDING = "embedding.weight";

    private Silence() {}

    /** The same lesson, in every epoch, with a network that also knows silence; it wants what the lesson wants. */
    public static Lesson knownTo(Lesson lesson) {
        TrainingHistory history = lesson.history();
        List<Network> networks = new ArrayList<>();
        List<EpochReport> reports = new ArrayList<>();
        for (int epoch = 0; epoch < history.epochCount(); epoch++) {
            networks.add(withSilence(history.network(epoch)));
            reports.add(history.report(epoch));
        }
        List<String> words = new ArrayList<>(lesson.vocabulary().words());
        words.add(WORD);
        return Lesson.of(
                        TrainingHistory.of(history.settings(), networks, reports),
                        Vocabulary.of(words),
                        lesson.intents(),
                        Labels.of(Corpus.of(List.of())),
                        lesson.text())
                .withEpoch(lesson.epoch())
                .withTarget(lesson.target());
    }

    /** A lesson that knows silence with these of its words switched off; it wants what the lesson wants. */
    public static Lesson inPlaceOf(Set<Integer> words, Lesson lesson) {
        int silence = lesson.vocabulary().id(WORD);
        return lesson.withWordsOff(words, silence).withTarget(lesson.target());
    }

    private static Network withSilence(Network network) {
        Parameters before = network.parameters();
        Sizes sizes = before.shape().sizes();
        Sizes larger = new Sizes(sizes.vocabulary() + 1, sizes.embedding(), sizes.hidden(), sizes.intents());
        Map<String, double[]> tensors = new HashMap<>();
        for (String name : before.names()) {
            tensors.put(name, before.toArray(name));
        }
        double[] embedding = before.toArray(EMBEDDING);
        tensors.put(EMBEDDING, java.util.Arrays.copyOf(embedding, embedding.length + sizes.embedding()));
        Shape shape = before.shape();
        return Network.of(Parameters.of(new Shape(shape.cell(), shape.nonlinearity(), larger), tensors));
    }
}
