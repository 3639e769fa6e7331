package dev.unrolled.tour.bag;

import dev.unrolled.language.Vocabulary;
import dev.unrolled.trace.Lesson;
import java.util.List;

/**
 * The trained bag network with its words and intents.
 *
 * @param network trained
 * @param accuracy share of the corpus's test sentences that it answers as the corpus does
 * @param vocabulary the words it knows
 * @param intents their names
 */
record Bag(BagNetwork network, double accuracy, Vocabulary vocabulary, List<String> intents) {
    Bag {
        intents = List.copyOf(intents);
    }

    /** Trained on the words and intents of a lesson. */
    static Bag trainedLike(Lesson lesson) {
        BagTraining training = new BagTraining(lesson.vocabulary(), lesson.intents());
        BagNetwork network = training.train();
        return new Bag(network, training.accuracy(network), lesson.vocabulary(), lesson.intents());
    }
}
