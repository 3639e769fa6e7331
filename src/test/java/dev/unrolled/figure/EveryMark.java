package dev.unrolled.figure;

import dev.unrolled.figure.Mark.Segment;
import dev.unrolled.figure.TextStyle.Anchor;
import dev.unrolled.figure.TextStyle.Weight;
import java.util.List;
import java.util.Map;

/** A figure with every kind of mark, odd colours, opacities, dashes, shifts and clips: what every sink must draw alike. */
public final class EveryMark {
    private EveryMark() {}

    /** 400 by 300 units. */
    public static Figure figure() {
        return new Figure(400, 300, Ink.rgb(0xfdf6e3), List.of(shapes(), lines(), paths(), texts()), words());
    }

    private static Figure.Words words() {
        return new Figure.Words(
                "Every kind of mark", Map.of("box", "a rounded box", "paths", "some paths", "word", "the word “what”"));
    }

    private static Mark shapes() {
        Paint both = Paint.of(Ink.rgb(0x4477aa), Stroke.solid(Ink.rgb(0x102030), 2));
        Paint faint = Paint.fill(Ink.rgb(0xaa3377).withAlpha(0.5)).withOpacity(0.7);
        return new Mark.Group(
                "shapes",
                new Point(10, 10),
                null,
                List.of(
                        new Mark.Rectangle("box", new Bounds(0, 0, 90, 50), 12, both),
                        new Mark.Rectangle("sharp", new Bounds(60.5, 30.25, 60, 30), 0, faint),
                        new Mark.Rectangle("over-round", new Bounds(0, 70, 60, 20), 99, Paint.fill(Ink.rgb(0x19863c))),
                        new Mark.Circle("disc", new Point(100, 90), 18.5, both.withOpacity(0.4)),
                        new Mark.Circle("ring", new Point(150, 40), 15, Paint.line(Ink.rgb(0xe57229), 3.5))),
                1);
    }

    private static Mark lines() {
        Ink grey = Ink.rgb(0x667080);
        Paint dashed = new Paint(Ink.CLEAR, new Stroke(grey, 1, List.of(4.0, 3.0)), 1);
        return new Mark.Group(
                "lines",
                new Point(200, 10),
                null,
                List.of(
                        new Mark.Line("hair", new Point(0, 0.5), new Point(180, 0.5), Paint.line(grey, 1)),
                        new Mark.Line("dashes", new Point(0, 10.5), new Point(180, 10.5), dashed),
                        new Mark.Line("slope", new Point(0, 20), new Point(80, 60), Paint.line(Ink.rgb(0xcc0000), 5)),
                        new Mark.Arrow("right", new Point(90, 30), new Point(170, 30), 12, Paint.line(grey, 2)),
                        new Mark.Arrow("up", new Point(175, 90), new Point(120, 50), 9, Paint.line(grey, 1.5))),
                0.8);
    }

    private static Mark paths() {
        List<Segment> wave = List.of(
                new Segment.Move(new Point(0, 40)),
                new Segment.Curve(new Point(30, 0), new Point(60, 80), new Point(90, 40)),
                new Segment.To(new Point(90, 70)),
                new Segment.To(new Point(0, 70)),
                new Segment.Close());
        List<Segment> open = List.of(
                new Segment.Move(new Point(110, 20)),
                new Segment.To(new Point(140, 60)),
                new Segment.To(new Point(170, 20)));
        return new Mark.Group(
                "paths",
                new Point(20, 110),
                new Bounds(10, 120, 180, 50),
                List.of(
                        new Mark.Path("wave", wave, Paint.of(Ink.rgb(0xd9b428), Stroke.solid(Ink.rgb(0x333333), 1))),
                        new Mark.Path("open", open, Paint.line(Ink.rgb(0x352a86), 6))),
                1);
    }

    private static Mark texts() {
        TextStyle sans = TextStyle.sans(15);
        Paint black = Paint.fill(Ink.rgb(0x1b1f27));
        Paint blue = Paint.fill(Ink.rgb(0x2b59c3)).withOpacity(0.9);
        return new Mark.Group(
                "texts",
                new Point(200, 130),
                null,
                List.of(
                        new Mark.Text("word", new Point(0, 0), "what time is it?", sans, black),
                        new Mark.Text(
                                "bold",
                                new Point(90, 30),
                                "AVATAR To We",
                                sans.with(Weight.BOLD).with(Anchor.MIDDLE),
                                blue),
                        new Mark.Text(
                                "half",
                                new Point(190, 60),
                                "semibold “fi”",
                                sans.with(Weight.SEMIBOLD).with(Anchor.END),
                                black),
                        new Mark.Text("number", new Point(0, 90), "‖∂L/∂hₜ‖ 0.634 ×0.37", TextStyle.mono(12.5), black),
                        new Mark.Text(
                                "small", new Point(0, 110), "of the gradient at “?” is left", TextStyle.sans(9), black),
                        new Mark.Text(
                                "big",
                                new Point(0, 155),
                                "1.5%",
                                TextStyle.sans(34).with(Weight.BOLD),
                                black)),
                1);
    }
}
