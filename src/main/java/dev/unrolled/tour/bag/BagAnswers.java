package dev.unrolled.tour.bag;

import dev.unrolled.language.Token;
import dev.unrolled.scene.Arithmetic;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.tour.page.MarkName;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the numbers of the network without memory come from: x = mean of embeddings, h = tanh(W₁ x + b₁), p = softmax(W₂ h + b₂). */
final class BagAnswers {
    private final BagPage page;
    private final Wording wording;
    private final BagNetwork network;
    private final BagNetwork.Sizes sizes;
    private final BagNetwork.Answer answer;

    /** Of a page with at least one word. */
    BagAnswers(BagPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
        network = page.bag().network();
        sizes = network.sizes();
        answer = page.answer();
    }

    Optional<Explanation> explain(String mark) {
        MarkName name = MarkName.of(mark);
        if (mark.equals("knot")) {
            return Optional.of(knot());
        } else if (name.is("word", page.order().size())) {
            return Optional.of(word(page.tokens().get(name.at(0))));
        } else if (name.is("input", sizes.embedding())) {
            return Optional.of(input(name.at(0)));
        } else if (name.is("hidden", sizes.hidden())) {
            return Optional.of(hidden(name.at(0)));
        }
        return name.is("intent", sizes.intents()) ? Optional.of(intent(name.at(0))) : Optional.empty();
    }

    private Explanation word(Token token) {
        String meaning = wording.say(
                token.known() ? "answer.bag.word" : "answer.bag.word.unknown", token.text(), sizes.embedding());
        Lines lines = new Lines()
                .add(wording.say("answer.bag.line.word", token.text()))
                .add(Arithmetic.numbers(
                        sizes.embedding(),
                        new Arithmetic.Row(e -> network.embedding(token.id(), e), BagAnswers::inputMark)));
        return new Explanation(wording.say("answer.bag.word.title", token.text()), meaning, lines.all());
    }

    private static String inputMark(int e) {
        return "input/" + e;
    }

    /** The sum of something of every word, in the order in which they stand. */
    private List<CardLine> ofAllWords(Function<Token, String> something) {
        List<CardLine> terms = new ArrayList<>();
        for (int word : page.order()) {
            terms.add(CardLine.term(something.apply(page.tokens().get(word)), "word/" + word));
        }
        return Arithmetic.pairs(terms);
    }

    private Explanation knot() {
        int words = page.order().size();
        Lines lines = new Lines()
                .add("Σ x =")
                .add(ofAllWords(token -> "x(“" + token.text() + "”)"))
                .add("x = Σ x ÷ " + words + " =")
                .add(Arithmetic.numbers(
                        sizes.embedding(), new Arithmetic.Row(e -> answer.input()[e], BagAnswers::inputMark)));
        return new Explanation(
                wording.say("story.bag.knot"), wording.say("answer.bag.knot", words, sizes.embedding()), lines.all());
    }

    private Explanation input(int e) {
        int words = page.order().size();
        double sum = page.order().stream()
                .mapToDouble(word -> network.embedding(page.tokens().get(word).id(), e))
                .sum();
        Lines lines = new Lines()
                .add(wording.say("answer.bag.line.number", e + 1))
                .add(each(e))
                .add(wording.say("answer.bag.line.sum", Numbers.fixed(sum, 3)))
                .add(wording.say("answer.bag.line.mean", Numbers.fixed(sum, 3), words, Lines.n(answer.input()[e])));
        return new Explanation(
                wording.say("story.bag.input", e + 1, Numbers.number(answer.input()[e])),
                wording.say("answer.bag.input", e + 1, words),
                lines.all());
    }

    /** Every word with its number, in the order in which they stand. */
    private List<CardLine> each(int e) {
        List<CardLine> all = new ArrayList<>();
        for (int word : page.order()) {
            Token token = page.tokens().get(word);
            String number = Numbers.fixed(network.embedding(token.id(), e), 3);
            all.add(CardLine.of(
                    "  ", CardLine.term(wording.say("answer.bag.line.each", token.text(), number), "word/" + word)));
        }
        return all;
    }

    /** The index of a row, as people count. */
    private static String at(int row) {
        return "[" + (row + 1) + "]";
    }

    private Explanation hidden(int j) {
        double a = answer.sums()[j];
        double h = answer.hidden()[j];
        String at = at(j);
        Lines lines = new Lines()
                .add("W₁" + at + "·x = " + Lines.n(a - network.hiddenBias(j)))
                .add(Arithmetic.products(
                        sizes.embedding(),
                        e -> network.toHidden(j, e),
                        new Arithmetic.Row(e -> answer.input()[e], BagAnswers::inputMark)))
                .add("b₁" + at + " = " + Lines.n(network.hiddenBias(j)))
                .equation("a" + at, Lines.sum(a - network.hiddenBias(j), network.hiddenBias(j)), a)
                .equation("h" + at, "tanh(" + Lines.n(a) + ")", h);
        return new Explanation(
                wording.say("story.bag.hidden", j + 1, Numbers.number(h)),
                wording.say("answer.bag.hidden", sizes.embedding()),
                lines.all());
    }

    private Explanation intent(int k) {
        double z = answer.logits()[k];
        double bias = network.intentBias(k);
        String at = at(k);
        String name = wording.intent(page.bag().intents().get(k));
        String percent = Numbers.percent(answer.probabilities()[k]);
        Lines lines = new Lines()
                .add("W₂" + at + "·h = " + Lines.n(z - bias))
                .add(Arithmetic.products(
                        sizes.hidden(),
                        j -> network.toIntent(k, j),
                        new Arithmetic.Row(j -> answer.hidden()[j], j -> "hidden/" + j)))
                .add("b₂" + at + " = " + Lines.n(bias))
                .equation("z" + at, Lines.sum(z - bias, bias), z)
                .softmax(answer.logits(), k, answer.probabilities()[k]);
        return new Explanation(
                wording.say("story.intent", name, percent),
                wording.say("answer.bag.intent", name, sizes.hidden(), sizes.intents(), k + 1),
                lines.all());
    }
}
