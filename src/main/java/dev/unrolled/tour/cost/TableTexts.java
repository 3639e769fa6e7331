package dev.unrolled.tour.cost;

import dev.unrolled.network.CellKind;
import dev.unrolled.tour.page.Part;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the table.
 *
 * @param page whose sentence it is about
 * @param wording the language
 */
record TableTexts(CostPage page, Wording wording) {
    private Contest contest() {
        return page.contest();
    }

    /** The question, at the left. */
    String label(Question question) {
        String first = contest().words().get(0);
        return switch (question) {
            case ANSWER ->
                contest().known()
                        ? wording.say(
                                "story.cost.row.answer",
                                wording.intent(contest().wanted()))
                        : wording.say("story.cost.row.answer.unknown");
            case LEFT -> wording.say("story.cost.row.left", first);
            case LEFT_CELL -> wording.say("story.cost.row.left.cell", first);
            case UNSEEN -> wording.say("story.cost.row.unseen");
            case WEIGHTS -> wording.say("story.cost.row.weights");
            case MULTIPLICATIONS -> wording.say("story.cost.row.multiplications");
            case TIME -> wording.say(page.times().isEmpty() ? "story.cost.row.unmeasured" : "story.cost.row.time");
        };
    }

    /** A cell's answer. */
    String answer(Question question, CellKind kind) {
        return switch (question) {
            case ANSWER -> intent(kind);
            case LEFT -> Part.of(contest().left(kind), wording);
            case LEFT_CELL -> leftByCellState(kind);
            case UNSEEN ->
                Numbers.percent(contest().lesson(kind).report().test().accuracy());
            case WEIGHTS -> wording.say("story.cost.whole", price(kind).weights());
            case MULTIPLICATIONS -> wording.say("story.cost.whole", price(kind).multiplications());
            case TIME -> time(kind);
        };
    }

    /** Whose answer the loss is worked out for where nobody knows what is meant; nothing where somebody does. */
    Optional<String> unknown() {
        if (contest().known()) {
            return Optional.empty();
        }
        String intent = wording.intent(contest().wanted());
        List<CellKind> all = contest().agreeing();
        return Optional.of(
                switch (all.size()) {
                    case 3 -> wording.say("story.cost.unwanted.all", intent);
                    case 2 ->
                        wording.say(
                                "story.cost.unwanted.two",
                                intent,
                                all.get(0).name(),
                                all.get(1).name());
                    default ->
                        wording.say(
                                "story.cost.unwanted.one", intent, all.get(0).name());
                });
    }

    /** All of it in one line. */
    String tip(Question question, CellKind kind) {
        return question == Question.ANSWER
                ? wording.say("story.cost.cell.answer", kind.name(), taken(kind), sure(kind))
                : wording.say("story.cost.cell", kind.name(), label(question), answer(question, kind));
    }

    private String leftByCellState(CellKind kind) {
        return kind == CellKind.LSTM
                ? Part.of(contest().leftByCellState(), wording)
                : wording.say("story.cost.unknown");
    }

    private Price price(CellKind kind) {
        return Price.of(contest().lesson(kind).network());
    }

    private String intent(CellKind kind) {
        return wording.say("story.cost.taken", taken(kind), sure(kind));
    }

    private String taken(CellKind kind) {
        return wording.intent(contest().answer(kind));
    }

    private String sure(CellKind kind) {
        return Numbers.percent(contest().sureness(kind));
    }

    private String time(CellKind kind) {
        Timing timing = page.times().get(kind);
        return timing == null
                ? wording.say("story.cost.unknown")
                : wording.say("story.cost.nanos", (long) Math.rint(timing.word()));
    }
}
