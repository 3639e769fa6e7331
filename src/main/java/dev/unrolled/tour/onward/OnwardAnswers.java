package dev.unrolled.tour.onward;

import dev.unrolled.language.Token;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.scene.MarkId;
import dev.unrolled.tour.page.Asked;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Where the numbers of the three networks come from. */
final class OnwardAnswers {
    private final OnwardPage page;
    private final Wording wording;

    private OnwardAnswers(OnwardPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    /** Explains a mark of the three networks' figure; nothing for one that has no number. */
    static Optional<Explanation> explain(OnwardPage page, String mark, Wording wording) {
        OnwardAnswers answers = new OnwardAnswers(page, wording);
        String[] parts = mark.split("/", -1);
        if (page.lesson(CellKind.RNN).isEmpty()) {
            return Optional.empty();
        } else if (parts[0].equals("some")) {
            return Optional.of(answers.some());
        } else if (parts[0].equals("word")) {
            return Optional.of(answers.word(Integer.parseInt(parts[1])));
        }
        return parts[0].equals("cell") && parts.length > 2
                ? answers.intent(parts[1], Integer.parseInt(parts[2]))
                : Optional.empty();
    }

    /** How likely an intent is to a network; the intents are counted as they stand on the page. */
    private Optional<Explanation> intent(String cell, int row) {
        int k = page.likeliest().get(row);
        for (CellKind kind : CellKind.values()) {
            if (kind.code().equals(cell)) {
                Trace trace = page.lesson(kind).trace();
                String name = wording.intent(trace.intents().get(k));
                String title =
                        wording.say("answer.onward.intent", kind.name(), name, Numbers.percent(trace.probability(k)));
                return Asked.of(page.lesson(kind), MarkId.intent(k), wording)
                        .map(card -> new Explanation(title, meaning(kind, name), card.rows()));
            }
        }
        return Optional.empty();
    }

    private String meaning(CellKind kind, String intent) {
        return wording.say("answer.onward.meaning", kind.name(), intent);
    }

    private Explanation some() {
        int all = page.lesson(CellKind.RNN).trace().intentCount();
        return new Explanation(
                wording.say("answer.onward.some.title", all), wording.say("answer.onward.some", all), List.of());
    }

    /** The three embeddings. */
    private Explanation word(int t) {
        Token token = page.lesson(CellKind.RNN).sentence().tokens().get(t);
        Lines lines = new Lines();
        for (CellKind kind : CellKind.values()) {
            Lesson lesson = page.lesson(kind);
            lines.add("x" + Numbers.subscript(t + 1) + " (" + kind.name() + ") =")
                    .add(Arithmetic.numbers(
                            lesson.trace().embeddingSize(),
                            new Arithmetic.Row(e -> lesson.trace().embedding(t, e), e -> "")));
        }
        String key = token.known() ? "answer.onward.word" : "answer.onward.word.unknown";
        return new Explanation(
                wording.say("answer.onward.word.title", t + 1, token.text()),
                wording.say(key, token.text()),
                lines.all());
    }
}
