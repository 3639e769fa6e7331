package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;

/** Beside the gradients: how much of the last step's gradient is left where it has got to, and why. */
final class LeftBlock {
    private final Scenery scenery;
    private final Trace trace;
    private final Layout layout;
    private final int t;
    private final double width;

    LeftBlock(Scenery scenery) {
        this.scenery = scenery;
        trace = scenery.trace();
        layout = scenery.layout();
        t = scenery.stage().gradientAt();
        width = layout.side().width() - 12;
    }

    void draw(Sketch sketch) {
        Bounds panel = layout.panel();
        double top = panel.y() + (layout.roomy() ? 52 : 34);
        double bottom = panel.y() + panel.height() - 8;
        Bounds area = new Bounds(layout.side().left(), top, width, Math.max(1, bottom - top));
        sketch.box(MarkId.left(), area, 0, Paint.fill(scenery.theme().panel()));
        boolean first = t == scenery.words() - 1;
        String text = first ? scenery.say("title.left.whole", scenery.word(t)) : share();
        sketch.title(MarkId.left(), text);
        double y = head(sketch, area, first);
        why(sketch, first, y, bottom);
    }

    private String share() {
        String percent = Numbers.percent(trace.gradientLeft(t));
        return scenery.say("title.left", percent, scenery.word(scenery.words() - 1), scenery.word(t));
    }

    /** "At “what”", the number, what it is a part of. */
    private double head(Sketch sketch, Bounds area, boolean first) {
        TextStyle body = scenery.lettering().body();
        TextStyle huge = scenery.lettering().huge();
        String id = MarkId.left();
        String at = TextMetrics.ellipsize(scenery.say("figure.left.at", scenery.word(t)), body, width);
        double y = new Paragraph(java.util.List.of(at), body)
                .draw(
                        sketch,
                        id + "/at",
                        new Point(area.x(), area.y()),
                        scenery.theme().muted());
        String value = first ? Numbers.number(trace.gradientMagnitude(t)) : Numbers.percent(trace.gradientLeft(t));
        double baseline = y + TextMetrics.capHeight(huge) + (layout.roomy() ? 6 : 4);
        sketch.text(
                id + "/value",
                new Point(area.x() - 1, baseline),
                value,
                huge,
                scenery.theme().text());
        String last = scenery.word(scenery.words() - 1);
        String of = first ? scenery.say("figure.left.whole") : scenery.say("figure.left.of", last);
        Paragraph paragraph = Paragraph.of(of, body, width);
        double top = baseline + (layout.roomy() ? 9 : 5);
        return paragraph.draw(
                sketch, id + "/of", new Point(area.x(), top), scenery.theme().muted());
    }

    /** The longest explanation that there is room for. */
    private void why(Sketch sketch, boolean first, double top, double bottom) {
        TextStyle style = scenery.lettering().caption();
        double y = top + (layout.roomy() ? 10 : 5);
        for (String text : first ? wholeTexts() : texts()) {
            Paragraph paragraph = Paragraph.of(text, style, width);
            if (y + paragraph.height() <= bottom) {
                Point at = new Point(layout.side().left(), y);
                double end = paragraph.draw(
                        sketch, MarkId.left() + "/why", at, scenery.theme().muted());
                alongTheCell(sketch, end + 6, bottom);
                return;
            }
        }
    }

    /** In an LSTM: how much is left along the cell, if there is room to say it. */
    private void alongTheCell(Sketch sketch, double y, double bottom) {
        if (!scenery.cell().hasCellState() || t == scenery.words() - 1) {
            return;
        }
        double here = GradientBars.cellMagnitude(trace, t);
        double there = GradientBars.cellMagnitude(trace, scenery.words() - 1);
        String text = scenery.say(
                "figure.left.cell.lstm",
                Numbers.subscript(t + 1),
                Numbers.number(here),
                Numbers.percent(there == 0 ? 0 : here / there),
                Numbers.subscript(scenery.words()));
        Paragraph paragraph = Paragraph.of(text, scenery.lettering().caption(), width);
        if (y + paragraph.height() <= bottom) {
            Point at = new Point(layout.side().left(), y);
            paragraph.draw(sketch, MarkId.left() + "/cell", at, scenery.theme().muted());
        }
    }

    private String[] wholeTexts() {
        return new String[] {scenery.say("figure.left.whole.why"), scenery.say("figure.left.whole.why.short")};
    }

    private String[] texts() {
        Fading fading = Fading.to(trace, t);
        String least = Numbers.brief(fading.least());
        String most = Numbers.brief(fading.most());
        return switch (fading.kind()) {
            case "nothing" -> both(scenery.say("figure.left.nothing"), scenery.say("figure.left.nothing"));
            case "shrinks" -> shrinks(Numbers.brief(1 / fading.mean()));
            case "grows" ->
                both(
                        scenery.sayOfCell("figure.left.grows", Numbers.brief(fading.mean())),
                        scenery.sayOfCell("figure.left.grows.short", Numbers.brief(fading.mean())));
            default ->
                both(
                        scenery.sayOfCell("figure.left.both", least, most),
                        scenery.sayOfCell("figure.left.both.short", least, most));
        };
    }

    private String[] shrinks(String times) {
        return t == scenery.words() - 2
                ? both(scenery.sayOfCell("figure.left.once", times), scenery.sayOfCell("figure.left.once.short", times))
                : both(
                        scenery.sayOfCell("figure.left.shrinks", times),
                        scenery.sayOfCell("figure.left.shrinks.short", times));
    }

    private static String[] both(String full, String brief) {
        return new String[] {full, brief};
    }
}
