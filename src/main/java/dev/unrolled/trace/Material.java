package dev.unrolled.trace;

import dev.unrolled.language.Labels;
import dev.unrolled.language.Sentence;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.Network;
import dev.unrolled.training.TrainingHistory;
import java.util.List;

/** What a lesson is about, whatever its sentence: a training with its words, its intents and the corpus's labels. */
record Material(TrainingHistory history, Vocabulary vocabulary, List<String> intents, Labels labels) {
    Material {
        intents = List.copyOf(intents);
    }

    /**
     * The words of a text.
     *
     * @throws IllegalArgumentException if they are more than {@link Lesson#MAX_WORDS}
     */
    Sentence sentence(String text) {
        Sentence sentence = vocabulary.sentence(text);
        if (sentence.size() > Lesson.MAX_WORDS) {
            throw new IllegalArgumentException(
                    "A sentence may have up to " + Lesson.MAX_WORDS + " words; this one has " + sentence.size() + ".");
        }
        return sentence;
    }

    /** The number of the intent that the corpus gives to this sentence, or −1. */
    int label(Sentence sentence) {
        return labels.intentOf(sentence).map(intents::indexOf).orElse(-1);
    }

    /** What the network takes the sentence for when it is fully trained. */
    int trainedPrediction(Sentence sentence) {
        Network trained = history.network(history.lastEpoch());
        return trained.forward(sentence.ids()).predicted();
    }
}
