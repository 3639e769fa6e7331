package dev.unrolled.tour.bag;

import dev.unrolled.figure.Figure;
import dev.unrolled.language.Chance;
import dev.unrolled.language.Token;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence whose words can be put into any order before the network gets them.
 *
 * @param bag the network
 * @param text the sentence as it was typed
 * @param order the numbers of its words, in the order in which they stand now
 * @param held the word that is being dragged
 */
record BagPage(Bag bag, String text, List<Integer> order, Optional<Integer> held) implements Page {
    /** The most words that are read. */
    static final int MOST = 10;

    private static final String FIRST = "what time is it?";
    private static final String WORD = "word/";

    BagPage {
        order = List.copyOf(order);
    }

    static BagPage first(Bag bag) {
        return of(bag, FIRST);
    }

    private static BagPage of(Bag bag, String text) {
        int words = Math.min(MOST, bag.vocabulary().sentence(text).size());
        return new BagPage(bag, text, IntStream.range(0, words).boxed().toList(), Optional.empty());
    }

    /** The sentence's words, as it was typed. */
    List<Token> tokens() {
        return bag.vocabulary().sentence(text).tokens();
    }

    /** Whether the words stand as they were typed. */
    boolean isAsTyped() {
        return order.equals(IntStream.range(0, order.size()).boxed().toList());
    }

    /** The words in the order in which they stand now. */
    String saidWords() {
        return order.stream().map(i -> tokens().get(i).text()).collect(Collectors.joining(" "));
    }

    /** What the network answers to the words as they stand now. */
    BagNetwork.Answer answer() {
        return answer(order);
    }

    /** What it answers to the words as they were typed. */
    BagNetwork.Answer answerAsTyped() {
        return answer(IntStream.range(0, order.size()).boxed().toList());
    }

    private BagNetwork.Answer answer(List<Integer> words) {
        List<Token> tokens = tokens();
        return bag.network()
                .answer(words.stream().mapToInt(i -> tokens.get(i).id()).toArray());
    }

    @Override
    public Figure draw(Look look) {
        return new BagScene(this, look).draw();
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return order.isEmpty() ? Optional.empty() : new BagAnswers(this, wording).explain(mark);
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        return List.of(
                new Knob.Button("shuffle", wording.say("story.bag.shuffle"), true),
                new Knob.Button("backwards", wording.say("story.bag.backwards"), false),
                new Knob.Field("text", wording.say("story.sentence"), text, 80));
    }

    @Override
    public Page turn(String knob, double value) {
        return switch (knob) {
            case "shuffle" -> shuffled();
            case "backwards" -> backwards();
            default -> this;
        };
    }

    BagPage backwards() {
        List<Integer> other = new ArrayList<>(order);
        Collections.reverse(other);
        return with(other);
    }

    /** Another order than this, always the same one after the same one. */
    private BagPage shuffled() {
        int[] numbers = order.stream().mapToInt(Integer::intValue).toArray();
        Chance chance = new Chance(order.hashCode());
        List<Integer> other = order;
        for (int tries = 0; other.equals(order) && tries < 20; tries++) {
            chance.shuffle(numbers);
            other = IntStream.of(numbers).boxed().toList();
        }
        return with(other);
    }

    private BagPage with(List<Integer> newOrder) {
        return new BagPage(bag, text, newOrder, held);
    }

    @Override
    public Page type(String knob, String newText) {
        boolean fits = bag.vocabulary().sentence(newText).size() <= MOST && !newText.equals(text);
        return fits ? of(bag, newText) : this;
    }

    @Override
    public boolean grabs(String mark) {
        return mark.startsWith(WORD);
    }

    @Override
    public Page point(Gesture gesture) {
        return switch (gesture.kind()) {
            case PRESS -> holding(gesture.mark().flatMap(BagPage::word));
            case DRAG ->
                held.map(word -> moved(word, new BagScene(this, gesture.look()).slotAt(gesture.at())))
                        .orElse(this);
            case RELEASE -> holding(Optional.empty());
        };
    }

    /** The same page where nothing changes: a click beside the words does nothing to them. */
    private BagPage holding(Optional<Integer> word) {
        return word.equals(held) ? this : new BagPage(bag, text, order, word);
    }

    private static Optional<Integer> word(String mark) {
        String[] pieces = mark.split("/", -1);
        return mark.startsWith(WORD) ? Optional.of(Integer.valueOf(pieces[1])) : Optional.empty();
    }

    private BagPage moved(int word, int slot) {
        List<Integer> other = new ArrayList<>(order);
        other.remove(Integer.valueOf(word));
        other.add(Math.max(0, Math.min(other.size(), slot)), word);
        return with(other);
    }

    @Override
    public Page revealed() {
        return isAsTyped() ? backwards() : this;
    }
}
