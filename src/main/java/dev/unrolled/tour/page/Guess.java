package dev.unrolled.tour.page;

import java.util.List;

/**
 * A question to think about before the answer is shown. Nobody is wrong here: "not sure yet" is always one of the answers,
 * and the reveal explains instead of judging.
 *
 * @param question one sentence
 * @param answers two to four, without "not sure yet"
 * @param right which of them holds, from 0
 * @param reveal why, with computed figures
 */
public record Guess(String question, List<String> answers, int right, String reveal) {
    /** Checks that there is something to choose, and that the right answer is there. */
    public Guess {
        answers = List.copyOf(answers);
        if (answers.size() < 2 || answers.size() > 4 || right < 0 || right >= answers.size()) {
            throw new IllegalArgumentException("a guess needs two to four answers, one of them right: " + answers);
        }
    }

    /** The number of "not sure yet": after all answers. */
    public int unsure() {
        return answers.size();
    }
}
