package dev.unrolled.tour.depth;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A squash as a curve, and its slope as another below. */
final class SquashCard {
    private static final double REACH = 4;
    private static final int POINTS = 80;
    private static final double TALLEST = 170;

    private final Drawing drawing;
    private final Wording wording;
    private final Activation activation;
    private final Bounds box;

    SquashCard(Drawing drawing, Activation activation, Bounds box) {
        this.drawing = drawing;
        this.activation = activation;
        this.box = box;
        wording = drawing.wording();
    }

    void draw(Whisper whisper) {
        drawing.panel("squash", box);
        title("squash/title", wording.say("story.depth." + activation.code()), box.y() + 24, Type.title());
        double tall = Math.min(TALLEST, (box.height() - 128) / 2);
        plot("value", activation::value, new Bounds(box.x() + 34, box.y() + 56, box.width() - 50, tall));
        plot("slope", activation::slope, new Bounds(box.x() + 34, box.y() + 84 + tall, box.width() - 50, tall));
        title("squash/value/title", wording.say("story.depth.value"), box.y() + 46, Type.caption());
        title("squash/slope/title", wording.say("story.depth.slope"), box.y() + 76 + tall, Type.caption());
        String mean = wording.say("story.depth.mean-slope", Numbers.number(whisper.meanSlope()));
        Bounds foot = new Bounds(box.x() + 8, box.y() + 96 + 2 * tall, box.width() - 16, 18);
        drawing.centred(
                "squash/mean", foot, mean, Type.caption(), drawing.theme().text());
        drawing.title("squash/mean", mean);
    }

    private void title(String id, String text, double y, TextStyle style) {
        Ink ink = style.equals(Type.title())
                ? drawing.theme().text()
                : drawing.theme().muted();
        String fitting = TextMetrics.ellipsize(text, style, box.width() - 28);
        drawing.text(id, new Point(box.x() + 14, y), fitting, style, ink);
    }

    /** Over sums from −4 to 4; upright from −1 to 1, or from 0 where it never goes below, and cut off at 1.2. */
    private void plot(String name, DoubleUnaryOperator f, Bounds area) {
        String id = "squash/" + name;
        double low = f.applyAsDouble(-REACH) < -0.01 ? -1 : 0;
        Paint axis = Paint.line(drawing.theme().faint(), 1);
        for (int at = (int) low; at <= 1; at++) {
            double y = y(at, low, area);
            drawing.line(id + "/line/" + at, new Point(area.x(), y), new Point(area.right(), y), axis);
            TextStyle style = Type.end(TextStyle.mono(10));
            Point label = new Point(area.x() - 5, y + 4);
            drawing.text(
                    id + "/at/" + at,
                    label,
                    Numbers.fixed(at, 0),
                    style,
                    drawing.theme().muted());
        }
        double middle = area.centre().x();
        drawing.line(id + "/middle", new Point(middle, area.y()), new Point(middle, area.bottom()), axis);
        Stroke stroke = Stroke.solid(drawing.theme().accent(), 2.5);
        drawing.curve(id + "/curve", points(f, low, area), Paint.of(Ink.CLEAR, stroke));
    }

    private static List<Point> points(DoubleUnaryOperator f, double low, Bounds area) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            double a = -REACH + 2 * REACH * i / POINTS;
            double value = f.applyAsDouble(a);
            if (value <= 1.2) {
                points.add(new Point(area.x() + area.width() * i / POINTS, y(value, low, area)));
            }
        }
        return points;
    }

    private static double y(double value, double low, Bounds area) {
        return area.bottom() - area.height() * (value - low) / (1.25 - low);
    }
}
