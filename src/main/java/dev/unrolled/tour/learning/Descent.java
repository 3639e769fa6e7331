package dev.unrolled.tour.learning;

import dev.unrolled.trace.Lesson;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps of gradient descent on one sentence, from the untrained network on: what learning a single sentence looks like.
 *
 * @param lessons before any step, after one, after two, …
 */
record Descent(List<Lesson> lessons) {
    /** How many steps there are to take. */
    static final int STEPS = 40;

    Descent {
        lessons = List.copyOf(lessons);
    }

    /** On a lesson's own sentence. */
    static Descent of(Lesson lesson) {
        List<Lesson> lessons = new ArrayList<>();
        Lesson now = lesson.withEpoch(0).withTarget(lesson.target());
        for (int taken = 0; taken < STEPS; taken++) {
            lessons.add(now);
            now = now.withStepTaken();
        }
        lessons.add(now);
        return new Descent(lessons);
    }

    /** After so many steps. */
    Lesson after(int steps) {
        return lessons.get(steps);
    }

    /** The loss on the sentence after so many steps, in nats. */
    double loss(int steps) {
        return after(steps).trace().loss();
    }

    /** How likely the network then holds the wanted intent. */
    double probability(int steps) {
        return after(steps).trace().probability(after(steps).target());
    }

    /** After how many steps the wanted intent is more likely than not; the last step if it never is. */
    int learned() {
        int steps = 0;
        while (steps < STEPS && probability(steps) <= 0.5) {
            steps++;
        }
        return steps;
    }
}
