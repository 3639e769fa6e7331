package dev.unrolled.tour.cost;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Sizes;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.scene.MarkId;
import dev.unrolled.tour.page.Asked;
import dev.unrolled.trace.Lesson;
import dev.unrolled.training.Score;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Objects;

/** Where a cell's answers in the table come from. */
final class CostCards {
    private final CostPage page;
    private final CellKind kind;
    private final Lesson lesson;
    private final Wording wording;

    CostCards(CostPage page, CellKind kind, Wording wording) {
        this.page = page;
        this.kind = kind;
        lesson = page.contest().lesson(kind);
        this.wording = wording;
    }

    /** Explains a cell of the table that has a number. */
    Explanation card(Question question, String title) {
        return switch (question) {
            case ANSWER -> answer(title);
            case LEFT -> new Explanation(title, told("left", word(0), word(last())), way(false));
            case LEFT_CELL -> new Explanation(title, told("left.cell", word(0), word(last())), way(true));
            case UNSEEN -> unseen(title);
            case WEIGHTS -> new Explanation(title, sized("weights"), weights());
            case MULTIPLICATIONS -> new Explanation(title, sized("multiplications"), multiplications());
            case TIME -> time(title);
        };
    }

    private String told(String name, Object... arguments) {
        return wording.say("answer.cost." + name, arguments);
    }

    private String word(int t) {
        return page.contest().words().get(t);
    }

    private int last() {
        return page.contest().words().size() - 1;
    }

    private List<CardLine> way(boolean byCell) {
        return new WayBack(lesson, byCell, wording).left();
    }

    private Explanation answer(String title) {
        return Asked.of(lesson, MarkId.intent(lesson.trace().predicted()), wording)
                .map(card -> new Explanation(title, card.meaning(), card.rows()))
                .orElseThrow();
    }

    private Explanation unseen(String title) {
        Score score = lesson.report().test();
        long right = Math.round(score.accuracy() * score.sentences());
        String share = Numbers.whole(right) + " ÷ " + Numbers.whole(score.sentences()) + " = "
                + Numbers.percent(score.accuracy());
        return new Explanation(
                title,
                told("unseen", kind.name(), score.sentences(), right),
                new Lines().add(share).all());
    }

    private Sizes sizes() {
        return lesson.network().shape().sizes();
    }

    /** In the words of a cell with gates, or of one without. */
    private String sized(String name) {
        return told(
                kind == CellKind.RNN ? name : name + ".gates",
                kind.name(),
                sizes().embedding(),
                sizes().hidden(),
                kind.blocks());
    }

    private List<CardLine> weights() {
        int g = kind.blocks();
        int e = sizes().embedding();
        int h = sizes().hidden();
        return new Bill()
                .add("Wₓ", "G·H·E", g, h, e)
                .add("Wₕ", "G·H·H", g, h, h)
                .add("bₓ", "G·H", g, h)
                .add("bₕ", "G·H", g, h)
                .total();
    }

    private List<CardLine> multiplications() {
        int g = kind.blocks();
        int h = sizes().hidden();
        Bill bill = new Bill().add("Wₓ·x", "G·H·E", g, h, sizes().embedding()).add("Wₕ·h", "G·H·H", g, h, h);
        return switch (kind) {
            case RNN -> bill.total();
            case LSTM -> bill.add("f·c, i·g, o·tanh(c)", "3·H", 3, h).total();
            case GRU -> bill.add("r·q, (1 − z)·n, z·h", "3·H", 3, h).total();
        };
    }

    private Explanation time(String title) {
        Timing timing = Objects.requireNonNull(page.times().get(kind));
        String sentence = wording.say("story.cost.nanos", (long) Math.rint(timing.sentence()));
        String each = wording.say("story.cost.nanos", (long) Math.rint(timing.word()));
        return new Explanation(
                title,
                told("time", kind.name(), timing.words()),
                new Lines()
                        .add("t = " + sentence + " ÷ " + timing.words() + " = " + each)
                        .all());
    }
}
