package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.trace.Update;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Beside the gradients, after the step: what it does to the loss, and which weights change most. */
final class UpdateBlock {
    private static final double VALUES = 54;
    private static final double SHORTEST_TRACK = 28;

    /** How wide the names are, and what they are. */
    private record Names(double width, Function<Change, String> naming) {
        String of(Change change) {
            return naming.apply(change);
        }
    }

    /** One kind of weights; {@code share} is its change as a part of the greatest. */
    private record Row(Change change, double share, Names names) {}

    private final Scenery scenery;
    private final Layout layout;
    private final Update update;
    private final double left;
    private final double width;

    UpdateBlock(Scenery scenery) {
        this.scenery = scenery;
        layout = scenery.layout();
        update = scenery.lesson().update();
        left = layout.side().left();
        width = layout.side().width() - 14;
    }

    void draw(Sketch sketch) {
        Bounds panel = layout.panel();
        double top = panel.y() + (layout.roomy() ? 52 : 34);
        double bottom = panel.y() + panel.height() - 8;
        String id = MarkId.of(Kind.UPDATE);
        sketch.box(
                id,
                new Bounds(left, top, width, Math.max(1, bottom - top)),
                0,
                Paint.fill(scenery.theme().panel()));
        sketch.title(id, scenery.say("title.update", Numbers.shortest(update.rate())));
        TextStyle body = scenery.lettering().body();
        double y = Paragraph.of(scenery.say("figure.update.loss"), body, width)
                .draw(
                        sketch,
                        id + "/caption",
                        new Point(left, top),
                        scenery.theme().muted());
        TextStyle style = scenery.lettering().title().with(TextStyle.Weight.BOLD);
        TextStyle number = new TextStyle(
                TextStyle.Family.MONO, TextStyle.Weight.BOLD, style.size() + (layout.roomy() ? 4 : 2), Anchor.START);
        String change = scenery.say(
                "figure.change",
                Numbers.number(update.before().loss()),
                Numbers.number(update.after().loss()));
        double baseline = y + TextMetrics.capHeight(number) + 5;
        String shown = TextMetrics.ellipsize(change, number, width);
        sketch.text(
                id + "/loss",
                new Point(left, baseline),
                shown,
                number,
                scenery.theme().text());
        y = Paragraph.of(scenery.say("figure.update.changes"), body, width)
                .draw(
                        sketch,
                        id + "/changes",
                        new Point(left, baseline + 10),
                        scenery.theme().muted());
        changes(sketch, y + 4, bottom);
    }

    private void changes(Sketch sketch, double top, double bottom) {
        List<Change> changes = Change.of(update).stream()
                .sorted(Comparator.comparingDouble(Change::norm).reversed())
                .toList();
        double most = Math.max(1e-300, changes.get(0).norm());
        double pitch = layout.roomy() ? 21 : 16;
        Names names = names(changes);
        double y = top;
        for (Change change : changes) {
            if (y + pitch > bottom) {
                return;
            }
            row(sketch, new Row(change, change.norm() / most, names), new Bounds(left, y, width, pitch));
            y += pitch;
        }
    }

    /** What all weights are called, in words where there is room beside bars that can still be compared. */
    private Names names(List<Change> changes) {
        TextStyle style = scenery.lettering().caption();
        double widest = changes.stream()
                .mapToDouble(change -> TextMetrics.width(change.named(wording()), style))
                .max()
                .orElse(0);
        return widest + 6 + SHORTEST_TRACK + VALUES <= width
                ? new Names(widest + 6, change -> change.named(wording()))
                : new Names(width * 0.42, change -> change.brief(wording()));
    }

    private Wording wording() {
        return scenery.look().wording();
    }

    private void row(Sketch sketch, Row row, Bounds area) {
        Change change = row.change;
        Names names = row.names;
        String id = MarkId.of(Kind.CHANGE, change.tensor());
        TextStyle small = scenery.lettering().caption();
        TextStyle number = scenery.lettering().smallNumber().with(Anchor.END);
        double middle = area.y() + area.height() / 2;
        double baseline = middle + TextMetrics.capHeight(small) / 2;
        double track = Math.max(10, area.width() - names.width() - VALUES);
        String name = TextMetrics.ellipsize(names.of(change), small, names.width() - 4);
        sketch.box(id, area, 0, Paint.fill(scenery.theme().panel()));
        sketch.text(
                id + "/name",
                new Point(area.x(), baseline),
                name,
                small,
                scenery.theme().text());
        Bounds ground = new Bounds(area.x() + names.width(), middle - 3, track, 6);
        sketch.box(id + "/track", ground, 3, Paint.fill(scenery.theme().track()));
        double wide = Math.max(1, row.share * track);
        Bounds bar = new Bounds(ground.x(), ground.y(), wide, 6);
        sketch.box(
                id + "/bar",
                bar,
                Math.min(3, wide / 2),
                Paint.fill(scenery.theme().accent()));
        String value = Numbers.number(change.norm());
        sketch.text(
                id + "/value",
                new Point(area.x() + area.width(), baseline),
                value,
                number,
                scenery.theme().text());
        sketch.title(id, scenery.say("title.change", change.named(scenery.look().wording()), value));
    }
}
