package dev.unrolled.tour.cost;

import dev.unrolled.network.CellKind;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Silence;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One sentence read by all three cells, all with the same wanted intent, so that their gradients can be compared.
 *
 * @param text the sentence as it was typed
 * @param wanted the name of the intent that the loss is worked out for; empty for a sentence without words
 * @param known whether that is what the sentence means, as its author or the corpus says; if not, it is what most of the
 *     networks take it for
 * @param lessons by cell
 */
record Contest(String text, String wanted, boolean known, Map<CellKind, Lesson> lessons) {
    Contest {
        lessons = Map.copyOf(lessons);
    }

    /** With the intent that is known to be meant. */
    static Contest of(Cast cast, String text, String wanted) {
        return of(cast, text, wanted, true);
    }

    private static Contest of(Cast cast, String text, String wanted, boolean known) {
        Map<CellKind, Lesson> lessons = new EnumMap<>(CellKind.class);
        for (CellKind kind : CellKind.values()) {
            Lesson lesson = cast.lesson(kind).withSentence(text);
            int target = lesson.intents().indexOf(wanted);
            lessons.put(kind, target < 0 ? lesson : lesson.withTarget(target));
        }
        return new Contest(text, wanted, known, lessons);
    }

    /** With the intent that an example or the corpus gives to the sentence, or else most of the networks; of equals the first. */
    static Contest of(Cast cast, String text) {
        Lesson first = cast.rnn().withSentence(text);
        Optional<Example> example = Example.saying(first);
        if (first.isEmpty()) {
            return of(cast, text, "", false);
        } else if (example.isPresent()) {
            return of(cast, text, example.get().wanted());
        } else if (first.targetSource() == Lesson.TargetSource.CORPUS) {
            return of(cast, text, first.intents().get(first.target()));
        }
        return of(cast, text, mostSay(cast, text), false);
    }

    private static String mostSay(Cast cast, String text) {
        Map<String, Integer> votes = new HashMap<>();
        String best = "";
        for (CellKind kind : CellKind.values()) {
            Trace trace = cast.lesson(kind).withSentence(text).trace();
            String intent = trace.intents().get(trace.predicted());
            votes.merge(intent, 1, Integer::sum);
            best = votes.getOrDefault(intent, 0) > votes.getOrDefault(best, 0) ? intent : best;
        }
        return best;
    }

    /** The same sentence with words hidden, as in chapter 11: each network reads silence in their place. */
    Contest without(Set<Integer> off) {
        Map<CellKind, Lesson> hidden = new EnumMap<>(CellKind.class);
        lessons.forEach((kind, lesson) -> hidden.put(kind, Silence.inPlaceOf(off, Silence.knownTo(lesson))));
        return new Contest(text, wanted, known, hidden);
    }

    Lesson lesson(CellKind kind) {
        return Objects.requireNonNull(lessons.get(kind));
    }

    Trace trace(CellKind kind) {
        return lesson(kind).trace();
    }

    boolean isEmpty() {
        return lesson(CellKind.RNN).isEmpty();
    }

    List<String> words() {
        return lesson(CellKind.RNN).sentence().words();
    }

    /** What the cell's network takes the sentence for. */
    String answer(CellKind kind) {
        return trace(kind).intents().get(trace(kind).predicted());
    }

    /** How sure it is of that. */
    double sureness(CellKind kind) {
        return trace(kind).probability(trace(kind).predicted());
    }

    /** How sure it is of what is wanted. */
    double wantedSureness(CellKind kind) {
        return trace(kind).probability(lesson(kind).target());
    }

    /** Whether it takes the sentence for what the loss is worked out for. */
    boolean agrees(CellKind kind) {
        return answer(kind).equals(wanted);
    }

    /** Those that {@link #agrees agree}, in their order. */
    List<CellKind> agreeing() {
        return Arrays.stream(CellKind.values()).filter(this::agrees).toList();
    }

    /** Whether it takes the sentence for what is known to be meant. */
    boolean isRight(CellKind kind) {
        return known && agrees(kind);
    }

    /** Whether it takes the sentence for something else than what is known to be meant. */
    boolean isWrong(CellKind kind) {
        return known && !agrees(kind);
    }

    /** What of the gradient at the last word is left at the first, by the hidden state. */
    double left(CellKind kind) {
        return left(hidden(trace(kind)));
    }

    /** The same by the LSTM's cell state. */
    double leftByCellState() {
        return left(cellState(trace(CellKind.LSTM)));
    }

    private static double left(double[] all) {
        double last = all[all.length - 1];
        return last == 0 ? 0 : all[0] / last;
    }

    /** ‖∂L/∂h_t‖ at every word. */
    static double[] hidden(Trace trace) {
        double[] all = new double[trace.steps()];
        for (int t = 0; t < all.length; t++) {
            all[t] = trace.gradientMagnitude(t);
        }
        return all;
    }

    /** ‖∂L/∂c_t‖ at every word of an LSTM. */
    static double[] cellState(Trace trace) {
        double[] all = new double[trace.steps()];
        for (int t = 0; t < all.length; t++) {
            double sum = 0;
            for (int j = 0; j < trace.hiddenSize(); j++) {
                sum += trace.gradientCell(t, j) * trace.gradientCell(t, j);
            }
            all[t] = Math.sqrt(sum);
        }
        return all;
    }
}
