package dev.unrolled.tour.alphabet;

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

/** Where the times of the game come from; all in seconds. */
final class AlphabetAnswers {
    private final AlphabetPage page;
    private final Wording wording;

    AlphabetAnswers(AlphabetPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    Optional<Explanation> explain(String mark) {
        MarkName name = MarkName.of(mark);
        int ways = page.rounds().size();
        if (name.is("time", ways, Round.MOST)) {
            return time(name.at(0), name.at(1));
        } else if (name.is("legend", ways)) {
            return average(name.at(0));
        } else if (name.is("scale", AlphabetScene.LINES)) {
            return Optional.of(scale(name.at(0)));
        }
        return name.kind().equals("task") ? task() : Optional.empty();
    }

    private static String two(double seconds) {
        return Numbers.fixed(seconds, 2);
    }

    /** To the millisecond, for what is reckoned with. */
    private static String three(double seconds) {
        return Numbers.fixed(seconds, 3);
    }

    private static String mark(int way, int i) {
        return "time/" + way + "/" + i;
    }

    private static String letter(Round round, int i) {
        return round.letters().substring(i, i + 1);
    }

    /** t(B) − t(A) */
    private Optional<Explanation> time(int way, int i) {
        Round round = page.rounds().get(way);
        if (i == 0 || i >= round.typed()) {
            return Optional.empty();
        }
        double now = round.times().get(i) / 1000;
        double before = round.times().get(i - 1) / 1000;
        String here = "t(" + letter(round, i) + ")";
        String there = "t(" + letter(round, i - 1) + ")";
        CardLine from = i == 1 ? CardLine.of(there) : CardLine.term(there, mark(way, i - 1));
        Lines lines = new Lines()
                .add(here + " = " + three(now))
                .add(from, " = " + three(before))
                .add(here + " − ", from)
                .add("  = " + three(now) + " − " + three(before) + " = " + two(round.seconds(i)));
        return Optional.of(new Explanation(
                wording.say("story.alphabet.time", letter(round, i), two(round.seconds(i))),
                wording.say("answer.alphabet.time", letter(round, i - 1), letter(round, i)),
                lines.all()));
    }

    private Optional<Explanation> average(int way) {
        Round round = page.rounds().get(way);
        return round.typed() < 2
                ? Optional.empty()
                : Optional.of(new Explanation(
                        title(way), wording.say("answer.alphabet.average", round.typed() - 1), mean(way)));
    }

    /** The title of a round's average, in the picture as on its card. */
    String title(int way) {
        String name = wording.say("story.alphabet.way." + way);
        return wording.say(
                "answer.alphabet.average.title",
                name,
                two(page.rounds().get(way).secondsALetter()));
    }

    private List<CardLine> mean(int way) {
        Round round = page.rounds().get(way);
        List<CardLine> terms = new ArrayList<>();
        double all = 0;
        for (int i = 1; i < round.typed(); i++) {
            terms.add(CardLine.term(three(round.seconds(i)), mark(way, i)));
            all += round.seconds(i);
        }
        int steps = round.typed() - 1;
        return new Lines()
                .add("Σ t =")
                .add(Arithmetic.pairs(terms))
                .add("  = " + three(all))
                .add("Σ t ÷ " + steps + " = " + three(all) + " ÷ " + steps + " = " + two(round.secondsALetter()))
                .all();
    }

    private Optional<Explanation> task() {
        Round round = page.round();
        return round.isOver()
                ? Optional.of(new Explanation(
                        wording.say("story.alphabet.over", two(round.secondsALetter()), round.slips()),
                        wording.say("answer.alphabet.over", round.typed() - 1, round.slips()),
                        mean(page.now())))
                : Optional.empty();
    }

    private Explanation scale(int line) {
        String label = Numbers.fixed(page.scale(line), 1);
        String most = Numbers.fixed(page.scale(), 0);
        int parts = AlphabetScene.LINES - 1;
        return new Explanation(
                wording.say("answer.alphabet.scale.title", label),
                wording.say("answer.alphabet.scale", two(page.longest()), most),
                new Lines()
                        .add(most + "·" + line + " ÷ " + parts + " = " + label)
                        .all());
    }
}
