package dev.unrolled.tour.gates;

import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.scene.MarkId;
import dev.unrolled.tour.page.Asked;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Optional;

/**
 * Where the diagram's numbers come from. What both cells have is said here, the rest by {@link LstmAnswers} and
 * {@link GruAnswers}.
 */
final class GatesAnswers {
    /** What all gates listen to. */
    static final String LISTEN = "listen";

    private static final String WORD = "word/";

    private final GatesPage page;
    private final Asking asking;
    private final Trace trace;

    private GatesAnswers(GatesPage page, Wording wording) {
        this.page = page;
        asking = new Asking(page, wording);
        trace = page.lesson().trace();
    }

    /** Explains a mark of the page's figure; nothing for one that has no number. */
    static Optional<Explanation> explain(GatesPage page, String mark, Wording wording) {
        return page.isEmpty() ? Optional.empty() : new GatesAnswers(page, wording).explain(mark);
    }

    private Optional<Explanation> explain(String mark) {
        String[] parts = mark.split("/", -1);
        String second = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "word" -> word(second);
            case LISTEN -> Optional.of(listening());
            case "card", "value", "gauge" -> Optional.of(gate(second));
            case "plot" -> second.equals("c") ? state(mark) : Optional.of(squashed(second));
            default -> state(mark);
        };
    }

    private Optional<Explanation> state(String mark) {
        return page.cell() == CellKind.LSTM
                ? new LstmAnswers(asking, page).explain(mark)
                : new GruAnswers(asking, page).explain(mark);
    }

    private Optional<Explanation> word(String number) {
        return Asked.of(page.lesson(), MarkId.word(Integer.parseInt(number)), asking.wording());
    }

    /** The word and the old state, all of them. */
    private Explanation listening() {
        Lines lines = new Lines()
                .add(CardLine.term("x" + asking.now(), WORD + page.t()), " =")
                .add(Arithmetic.numbers(
                        trace.embeddingSize(),
                        new Arithmetic.Row(e -> trace.embedding(page.t(), e), e -> WORD + page.t())))
                .add("h" + asking.before() + " =")
                .add(Arithmetic.numbers(
                        trace.hiddenSize(), new Arithmetic.Row(j -> trace.hidden(page.t() - 1, j), j -> "")));
        return asking.card("listen", page.word(), "h" + asking.before(), trace.embeddingSize(), trace.hiddenSize())
                .with(lines);
    }

    /** Every product of the gate's sum, and the gate; and where a hand holds it, that. */
    private Explanation gate(String gate) {
        boolean heard = gate.equals("n") && page.hand().containsKey("r");
        Explanation own = heard ? new GruAnswers(asking, page).candidate() : network(gate);
        if (!page.hand().containsKey(gate)) {
            return own;
        }
        String held = Numbers.fixed(page.step().value(gate), 2);
        double itself = page.own().value(gate);
        Lines lines = new Lines().add(own.rows()).add(asking.hand(gate));
        return asking.card("held", gate, asking.unit(), held, itself).with(lines);
    }

    /** As the network has it, with terms that lead to the word and to the old state. */
    private Explanation network(String gate) {
        int number = page.cell().gates().indexOf(gate);
        String mark = MarkId.gate(page.t(), page.unit(), number);
        return Explanation.of(page.lesson(), Asked.classified(page.lesson()), mark, asking.wording())
                .map(card -> card.linking(this::own))
                .orElseThrow();
    }

    private Optional<String> own(String term) {
        return MarkId.parse(term).map(MarkId::kind).flatMap(kind -> switch (kind) {
            case WORD, EMBEDDING -> Optional.of(WORD + page.t());
            case COLUMN, STATE -> Optional.of(LISTEN);
            default -> Optional.empty();
        });
    }

    /** The point on a gate's curve: what the squashing function makes of the sum. */
    private Explanation squashed(String gate) {
        double sum = page.step().sum(gate);
        CardLine from = Lines.n(sum, "card/" + gate);
        boolean tanh = GatedStep.isCandidate(gate);
        Lines lines = new Lines().add(CardLine.of("a = ", from));
        lines.add((tanh ? Squashing.tanh(sum) : Squashing.sigmoid(sum)).all());
        String key = tanh ? "tanh" : page.hand().containsKey(gate) ? "sigmoid.held" : "sigmoid";
        double value = tanh ? StrictMath.tanh(sum) : Squashing.sigmoidOf(sum);
        return asking.card(key, gate, sum, value).with(lines);
    }
}
