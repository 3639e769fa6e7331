package dev.unrolled.tour.cost;

import dev.unrolled.network.CellKind;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Silence;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One sentence read by all three cells, all with the same wanted intent, so that their gradients can be compared.
 *
 * @param text the sentence as it was typed
 * @param wanted the name of the intent that all of them should find; empty for a sentence without words
 * @param lessons by cell
 */
record Contest(String text, String wanted, Map<CellKind, Lesson> lessons) {
    Contest {
        lessons = Map.copyOf(lessons);
    }

    /** With the intent that is known to be meant. */
    static Contest of(Cast cast, String text, String wanted) {
        Map<CellKind, Lesson> lessons = new EnumMap<>(CellKind.class);
        for (CellKind kind : CellKind.values()) {
            Lesson lesson = cast.lesson(kind).withSentence(text);
            int target = lesson.intents().indexOf(wanted);
            lessons.put(kind, target < 0 ? lesson : lesson.withTarget(target));
        }
        return new Contest(text, wanted, lessons);
    }

    /** With the intent that the corpus gives to the sentence, or else most of the networks; of equals the first. */
    static Contest of(Cast cast, String text) {
        Lesson first = cast.rnn().withSentence(text);
        if (first.isEmpty()) {
            return of(cast, text, "");
        } else if (first.targetSource() == Lesson.TargetSource.CORPUS) {
            return of(cast, text, first.intents().get(first.target()));
        }
        Map<String, Integer> votes = new HashMap<>();
        String best = "";
        for (CellKind kind : CellKind.values()) {
            Trace trace = cast.lesson(kind).withSentence(text).trace();
            String intent = trace.intents().get(trace.predicted());
            votes.merge(intent, 1, Integer::sum);
            best = votes.getOrDefault(intent, 0) > votes.getOrDefault(best, 0) ? intent : best;
        }
        return of(cast, text, best);
    }

    /** The same sentence with words hidden, as in chapter 11: each network reads silence in their place. */
    Contest without(Set<Integer> off) {
        Map<CellKind, Lesson> hidden = new EnumMap<>(CellKind.class);
        lessons.forEach((kind, lesson) -> hidden.put(kind, Silence.inPlaceOf(off, Silence.knownTo(lesson))));
        return new Contest(text, wanted, hidden);
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

    boolean isRight(CellKind kind) {
        return answer(kind).equals(wanted);
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
