package dev.unrolled.tour.memory;

import dev.unrolled.language.Token;
import dev.unrolled.tour.page.Silence;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence, some of its words hidden, read by the network before its training and after.
 *
 * @param base a lesson that knows silence
 * @param saying the sentence
 * @param off the numbers of the hidden words, from 0
 * @param before what the untrained network makes of it
 * @param after what the trained network makes of it
 */
record Memory(Lesson base, Saying saying, Set<Integer> off, Lesson before, Lesson after) {
    private static final Set<String> KEYS = Set.of("what", "time");

    Memory {
        off = Set.copyOf(off);
    }

    /** The question alone, with nothing hidden. */
    static Memory of(Lesson lesson) {
        return of(Silence.knownTo(lesson), Saying.SHORT, Set.of());
    }

    private static Memory of(Lesson base, Saying saying, Set<Integer> off) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = base.vocabulary().sentence(saying.text()).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(off.contains(i) ? Silence.WORD : tokens.get(i).text()).append(' ');
        }
        Lesson heard = base.withSentence(text.toString().strip()).withTarget(base.target());
        return new Memory(base, saying, off, heard.withEpoch(0), heard.withEpoch(base.lastEpoch()));
    }

    /** Another sentence; the key words stay hidden if they are. */
    Memory saying(Saying other) {
        Memory all = of(base, other, Set.of());
        return isForgetful() ? all.forgetful(true) : all;
    }

    /** With a word hidden, or shown again. */
    Memory toggled(int word) {
        Set<Integer> changed = new HashSet<>(off);
        if (!changed.remove(word)) {
            changed.add(word);
        }
        return of(base, saying, changed);
    }

    /** With "what" and "time" hidden or shown, and nothing else hidden. */
    Memory forgetful(boolean hidden) {
        return of(base, saying, hidden ? keys() : Set.of());
    }

    /** Whether "what" and "time" are hidden. */
    boolean isForgetful() {
        return off.containsAll(keys());
    }

    /** The words as they are said, hidden or not. */
    List<Token> words() {
        return base.vocabulary().sentence(saying.text()).tokens();
    }

    /** The numbers of "what" and "time". */
    Set<Integer> keys() {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i < words().size(); i++) {
            if (KEYS.contains(words().get(i).text())) {
                all.add(i);
            }
        }
        return all;
    }

    /** The share of the last state that a word owns. */
    static double share(Trace trace, int word) {
        return trace.contributions().memoryMix(word, trace.steps() - 1);
    }

    /** The share of the last state that "what" and "time" own together. */
    double keyShare(Trace trace) {
        double sum = 0;
        for (int word : keys().stream().sorted().toList()) {
            sum += share(trace, word);
        }
        return sum;
    }

    /** The name of the intent that is wanted. */
    String wanted() {
        return base.intents().get(base.target());
    }

    /** How likely the intent that is wanted is to a network. */
    static double probability(Lesson lesson) {
        return lesson.trace().probability(lesson.target());
    }
}
