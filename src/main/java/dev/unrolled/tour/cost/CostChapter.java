package dev.unrolled.tour.cost;

import dev.unrolled.network.CellKind;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.tour.page.Part;
import dev.unrolled.training.Score;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What gates buy, and what they cost. */
public final class CostChapter implements Chapter {
    private static final List<Set<CellKind>> ANSWERS = List.of(
            EnumSet.noneOf(CellKind.class),
            EnumSet.of(CellKind.LSTM),
            EnumSet.of(CellKind.LSTM, CellKind.GRU),
            EnumSet.allOf(CellKind.class));

    private final Cast cast;

    /** The chapter, played by all networks of the cast. */
    public CostChapter(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int number() {
        return 13;
    }

    @Override
    public String id() {
        return "cost";
    }

    private Score unseen(CellKind kind) {
        return cast.lesson(kind).report().test();
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        Contest last = Example.LAST.contest(cast);
        Price plain = Price.of(cast.rnn().network());
        Price lstm = Price.of(cast.lesson(CellKind.LSTM).network());
        return List.of(
                wording.say(
                        "story.cost.1",
                        last.words().size(),
                        Part.of(last.left(CellKind.RNN), wording),
                        Part.of(last.left(CellKind.GRU), wording),
                        Part.of(last.left(CellKind.LSTM), wording),
                        Part.of(last.leftByCellState(), wording)),
                hidden(wording),
                wording.say("story.cost.3", plain.weights(), lstm.weights()),
                wording.say(
                        "story.cost.4",
                        unseen(CellKind.RNN).sentences(),
                        Numbers.percent(unseen(CellKind.RNN).accuracy()),
                        Numbers.percent(unseen(CellKind.LSTM).accuracy()),
                        Numbers.percent(unseen(CellKind.GRU).accuracy())));
    }

    /** That a right answer alone is no evidence: what they say without the words that matter. */
    private String hidden(Wording wording) {
        Contest hidden = Example.LAST.hidden(cast);
        return wording.say(
                "story.cost.2",
                wording.intent(hidden.answer(CellKind.RNN)),
                Numbers.percent(hidden.sureness(CellKind.RNN)),
                Numbers.percent(hidden.sureness(CellKind.LSTM)),
                Numbers.percent(hidden.sureness(CellKind.GRU)));
    }

    /** Which networks find what is meant when it comes first. */
    static Set<CellKind> right(Contest contest) {
        Set<CellKind> right = EnumSet.noneOf(CellKind.class);
        for (CellKind kind : CellKind.values()) {
            if (contest.isRight(kind)) {
                right.add(kind);
            }
        }
        return right;
    }

    @Override
    public Guess guess(Wording wording) {
        Contest first = Example.FIRST.contest(cast);
        Contest hidden = Example.FIRST.hidden(cast);
        String reveal = wording.say(
                "story.cost.reveal",
                wording.intent(first.answer(CellKind.RNN)),
                Numbers.percent(first.sureness(CellKind.RNN)),
                wording.intent(first.answer(CellKind.LSTM)),
                Numbers.percent(first.sureness(CellKind.LSTM)),
                wording.intent(first.answer(CellKind.GRU)),
                Numbers.percent(first.sureness(CellKind.GRU)),
                Numbers.percent(hidden.wantedSureness(CellKind.LSTM)),
                Numbers.percent(hidden.wantedSureness(CellKind.GRU)));
        List<String> answers = List.of(
                wording.say("story.cost.none"),
                wording.say("story.cost.lstm"),
                wording.say("story.cost.gated"),
                wording.say("story.cost.all"));
        return new Guess(
                wording.say("story.cost.question"), answers, Math.max(0, ANSWERS.indexOf(right(first))), reveal);
    }

    @Override
    public Page page() {
        return CostPage.of(cast, Example.LAST);
    }
}
