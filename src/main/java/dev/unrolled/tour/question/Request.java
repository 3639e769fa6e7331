package dev.unrolled.tour.question;

import dev.unrolled.language.Token;
import dev.unrolled.tour.page.Silence;
import dev.unrolled.trace.Lesson;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence of which some words are switched off.
 *
 * @param spoken about the sentence with all its words
 * @param off the numbers of the words that are switched off, from 0
 * @param heard about the sentence as the network gets it
 */
record Request(Lesson spoken, Set<Integer> off, Lesson heard) {
    /** The most words: what is exact up to here would take too long beyond. */
    static final int MOST = 12;

    Request {
        off = Set.copyOf(off);
    }

    /** A sentence with all its words on. */
    static Request of(Lesson knowingSilence, String text) {
        Lesson spoken = knowingSilence.withTargetAutomatic().withSentence(text);
        Lesson wanting =
                spoken.isEmpty() ? spoken : spoken.withTarget(spoken.trained().predicted());
        return new Request(wanting, Set.of(), wanting);
    }

    List<Token> words() {
        return spoken.sentence().tokens();
    }

    /** With one word switched off, or on again. */
    Request switched(int word) {
        Set<Integer> others = new TreeSet<>(off);
        if (!others.remove(word)) {
            others.add(word);
        }
        return new Request(spoken, others, others.isEmpty() ? spoken : Silence.inPlaceOf(others, spoken));
    }

    /** How likely the network holds the wanted intent, with the words that are on. */
    double probability() {
        return heard.trace().probability(spoken.target());
    }

    /** The word without which the wanted intent is least likely. */
    int mostMissed() {
        int missed = 0;
        double least = 2;
        for (int word = 0; word < words().size(); word++) {
            double p = switched(word).probability();
            if (p < least) {
                least = p;
                missed = word;
            }
        }
        return missed;
    }
}
