package dev.unrolled.tour.cost;

import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the numbers of the chart and of the table come from; which mark asks is told by its id. */
final class CostAnswers {
    private final CostPage page;
    private final Wording wording;
    private final String[] id;

    private CostAnswers(CostPage page, String mark, Wording wording) {
        this.page = page;
        this.wording = wording;
        id = mark.split("/", -1);
    }

    /** Explains a mark of the page's figure; nothing for one that has no number. */
    static Optional<Explanation> explain(CostPage page, String mark, Wording wording) {
        CostAnswers answers = new CostAnswers(page, mark, wording);
        return page.contest().isEmpty() || answers.id.length < 3 ? Optional.empty() : answers.explain();
    }

    private Optional<Explanation> explain() {
        return switch (id[0]) {
            case "point" -> Optional.of(way(id[1]).at(Integer.parseInt(id[2]), page.share()));
            case "grid" -> Optional.of(scale());
            case "row" -> Question.of(id[1]).flatMap(question -> cell(question, kind(id[2])));
            default -> Optional.empty();
        };
    }

    private static CellKind kind(String code) {
        return Arrays.stream(CellKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The line in the chart, {@code lstm} or {@code lstm-c}. */
    private WayBack way(String series) {
        String kind = series.split("-", -1)[0];
        return new WayBack(page.contest().lesson(kind(kind)), !kind.equals(series), wording);
    }

    private Explanation scale() {
        String power = Series.power(Integer.parseInt(id[1]));
        return new Explanation(
                wording.say("answer.cost.title.scale", power), wording.say("answer.cost.scale"), List.of());
    }

    private Optional<Explanation> cell(Question question, CellKind kind) {
        String title = new TableTexts(page, wording).tip(question, kind);
        boolean none = (question == Question.LEFT_CELL && kind != CellKind.LSTM)
                || (question == Question.TIME && !page.times().containsKey(kind));
        return none ? Optional.empty() : Optional.of(new CostCards(page, kind, wording).card(question, title));
    }

    /** The gradient at a point of the chart, and those in the table, at the first word. */
    static Optional<Check> check(CostPage page, String mark) {
        CostAnswers answers = new CostAnswers(page, mark, Wording.english());
        return page.contest().isEmpty() || answers.id.length < 3 ? Optional.empty() : answers.check();
    }

    private Optional<Check> check() {
        if (id[0].equals("point")) {
            return way(id[1]).check(Integer.parseInt(id[2]));
        } else if (id[0].equals("row") && id[1].equals(Question.LEFT.code())) {
            return way(id[2]).check(0);
        } else if (id[0].equals("row") && id[1].equals(Question.LEFT_CELL.code()) && id[2].equals("lstm")) {
            return way("lstm-c").check(0);
        }
        return Optional.empty();
    }
}
