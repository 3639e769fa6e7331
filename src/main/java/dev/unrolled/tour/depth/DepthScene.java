package dev.unrolled.tour.depth;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Decades;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Part;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;

/** The layers side by side, each unit as loud as its gradient, and below each layer the magnitude of all of it. */
final class DepthScene {
    private static final double SIDE = 18;
    private static final double GAP = 14;
    private static final double FOOT = 54;
    private static final double AXIS = 44;
    private static final double CARD = 190;
    private static final int MOST_POWERS = 24;
    /** A unit whose gradient is so many powers of ten below the loudest is as pale as can be. */
    private static final double SILENT = 6;

    private final DepthPage page;
    private final Whisper whisper;
    private final Drawing drawing;
    private final Wording wording;
    private final Bounds layers;
    private final Bounds bars;

    DepthScene(DepthPage page, Look look) {
        this.page = page;
        whisper = page.network().whisper();
        drawing = new Drawing(look);
        wording = look.wording();
        double bottom = drawing.height() - FOOT - SIDE;
        double width = drawing.width() - 2 * SIDE - CARD - GAP;
        double tall = Math.min(250, (bottom - SIDE - GAP) * 0.44);
        layers = new Bounds(SIDE, SIDE, width, tall);
        bars = new Bounds(SIDE, SIDE + tall + GAP, width, bottom - SIDE - tall - GAP);
    }

    private int depth() {
        return page.network().depth();
    }

    Figure draw() {
        panel("layers", layers, "story.depth.network");
        panel("bars", bars, "story.depth.magnitude");
        shades();
        double loudest = loudest();
        for (int layer = 1; layer <= depth(); layer++) {
            units(layer, loudest);
        }
        bars();
        double bottom = bars.bottom();
        Bounds card = new Bounds(layers.right() + GAP, SIDE, CARD, bottom - SIDE);
        new SquashCard(drawing, page.network().activation(), card).draw(whisper);
        verdict();
        String left = Numbers.number(whisper.left());
        return drawing.figure(wording.say("story.depth.description", depth(), left));
    }

    private void panel(String id, Bounds box, String key) {
        drawing.panel(id, box);
        String title = TextMetrics.ellipsize(wording.say(key), Type.title(), box.width() - 28);
        Point at = new Point(box.x() + 14, box.y() + 24);
        drawing.text(id + "/title", at, title, Type.title(), drawing.theme().text());
    }

    private void shades() {
        String about = TextMetrics.ellipsize(wording.say("story.depth.shades"), Type.caption(), layers.width() - 28);
        Point at = new Point(layers.x() + 14, layers.y() + 42);
        drawing.text("layers/about", at, about, Type.caption(), drawing.theme().muted());
    }

    private double pitch() {
        return (layers.width() - AXIS - 24) / depth();
    }

    private double x(int layer) {
        return layers.x() + AXIS + 10 + (layer - 0.5) * pitch();
    }

    private double loudest() {
        double loudest = 0;
        for (int layer = 1; layer <= depth(); layer++) {
            for (int j = 0; j < DeepNetwork.WIDTH; j++) {
                loudest = Math.max(loudest, Math.abs(whisper.gradient(layer, j)));
            }
        }
        return loudest;
    }

    private void units(int layer, double loudest) {
        double top = layers.y() + 52;
        double step = (layers.bottom() - 10 - top) / DeepNetwork.WIDTH;
        double radius = Math.min(8, Math.min(pitch() * 0.42, step * 0.42));
        for (int j = 0; j < DeepNetwork.WIDTH; j++) {
            String id = "unit/" + layer + "/" + j;
            double gradient = whisper.gradient(layer, j);
            double share = page.reached() <= layer ? loudness(Math.abs(gradient) / loudest) : 0;
            Ink ground = drawing.theme().panel().mix(drawing.theme().accent(), share);
            Point at = new Point(x(layer), top + (j + 0.5) * step);
            drawing.circle(
                    id,
                    at,
                    radius,
                    Paint.of(ground, Stroke.solid(drawing.theme().border(), 1)));
            drawing.title(id, wording.say("story.depth.unit", layer, j + 1, Numbers.number(gradient)));
        }
    }

    /** From 0, some powers of ten below the loudest, to 1. */
    private static double loudness(double share) {
        return share > 0 ? Math.max(0, 1 + Math.log10(share) / SILENT) : 0;
    }

    private void bars() {
        double[] magnitudes = new double[depth()];
        for (int layer = 1; layer <= depth(); layer++) {
            magnitudes[layer - 1] = whisper.magnitude(layer);
        }
        Bounds area = new Bounds(bars.x() + AXIS + 10, bars.y() + 64, bars.width() - AXIS - 24, bars.height() - 106);
        Decades axis = Decades.around(magnitudes, MOST_POWERS, area);
        axis.draw("axis", drawing);
        for (int layer = 1; layer <= depth(); layer++) {
            bar(layer, axis);
        }
        String across = wording.say("story.depth.across");
        Bounds foot = new Bounds(area.x(), bars.bottom() - 22, area.width(), 16);
        drawing.centred("across", foot, across, Type.caption(), drawing.theme().muted());
    }

    private void bar(int layer, Decades axis) {
        String id = "bar/" + layer;
        double magnitude = whisper.magnitude(layer);
        double y = axis.y(magnitude);
        if (page.reached() <= layer) {
            double width = Math.min(30, pitch() * 0.64);
            Bounds bar = new Bounds(x(layer) - width / 2, y, width, axis.area().bottom() - y);
            drawing.box(id, bar, 2, Paint.fill(drawing.theme().accent()));
            drawing.title(id, wording.say("story.depth.layer", layer, Numbers.number(magnitude)));
            factor(layer);
        }
        if (pitch() >= 20 || layer == 1 || layer % 5 == 0) {
            Point below = new Point(x(layer), axis.area().bottom() + 15);
            TextStyle style = Type.middle(TextStyle.mono(11));
            drawing.text(
                    id + "/number",
                    below,
                    Integer.toString(layer),
                    style,
                    drawing.theme().muted());
        }
    }

    /** What the way from the layer above has multiplied it by, where there is room. */
    private void factor(int layer) {
        String text = wording.say("story.depth.factor", Numbers.brief(whisper.factor(Math.min(layer, depth() - 1))));
        TextStyle style = Type.middle(TextStyle.mono(11));
        if (layer < depth() && TextMetrics.width("×0.000", style) < pitch() - 2) {
            Point at = new Point((x(layer) + x(layer + 1)) / 2, bars.y() + 48);
            drawing.text("factor/" + layer, at, text, style, drawing.theme().text());
            drawing.title("factor/" + layer, DepthAnswers.factorTitle(whisper, layer, wording));
        }
    }

    private void verdict() {
        double left = whisper.left();
        String usual = Numbers.brief(whisper.usualFactor());
        String text = left > 1
                ? wording.say("story.depth.verdict.louder", depth() - 1, usual, Numbers.number(left))
                : left == 0
                        ? wording.say("story.depth.verdict.silent")
                        : wording.say("story.depth.verdict", depth() - 1, usual, Part.of(left, wording));
        Bounds room = new Bounds(SIDE + 4, bars.bottom() + 10, drawing.width() - 2 * SIDE - 8, FOOT);
        drawing.paragraph("verdict", room, text, Type.body(), drawing.theme().text());
    }
}
