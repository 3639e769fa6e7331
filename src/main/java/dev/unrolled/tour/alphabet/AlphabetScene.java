package dev.unrolled.tour.alphabet;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The letters to type, a keyboard to click, and the times of all rounds. */
final class AlphabetScene {
    /** How many lines the scale of the times has. */
    static final int LINES = 3;

    private static final double MARGIN = 20;
    private static final List<String> KEYBOARD = List.of("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM");

    private final AlphabetPage page;
    private final Drawing drawing;
    private final Wording wording;
    private final double width;
    private final double unit;

    AlphabetScene(AlphabetPage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        wording = look.wording();
        width = drawing.width() - 2 * MARGIN;
        unit = Math.min(1.25, drawing.height() / 560);
    }

    Figure draw() {
        task();
        slots();
        keyboard();
        plot();
        return drawing.figure(wording.say(
                "story.alphabet.description",
                wording.say("story.alphabet.way." + page.now()),
                page.round().typed()));
    }

    private void task() {
        Round round = page.round();
        String text;
        if (round.isOver()) {
            text = wording.say("story.alphabet.over", Numbers.fixed(round.secondsALetter(), 2), round.slips());
        } else if (round.isRunning()) {
            String key = round.slips() == 0 ? "story.alphabet.running" : "story.alphabet.running.slips";
            text = wording.say(key, Numbers.fixed(round.clock() / 1000, 1), round.slips());
        } else {
            text = wording.say("story.alphabet.start." + page.now());
        }
        Bounds room = new Bounds(MARGIN, 12, width, 30);
        drawing.paragraph(
                "task",
                room,
                text,
                TextStyle.sans(16).with(Weight.SEMIBOLD),
                drawing.theme().text());
        if (round.isOver()) {
            drawing.title("task/0", text);
        }
    }

    private void slots() {
        Round round = page.round();
        int count = round.letters().length();
        double size = 46 * unit;
        double gap = 10;
        double left = MARGIN + (width - count * size - (count - 1) * gap) / 2;
        for (int i = 0; i < count; i++) {
            Bounds box = new Bounds(left + i * (size + gap), 64, size, size);
            boolean typed = i < round.typed();
            boolean next = i == round.typed();
            Ink ground = typed ? ink(page.now()) : drawing.theme().panel();
            Ink edge = next ? drawing.theme().accent() : drawing.theme().border();
            drawing.box("slot/" + i, box, 9, Paint.of(ground, Stroke.solid(typed ? ground : edge, next ? 2.5 : 1)));
            boolean given = typed || (i == 0 && round.typed() == 0);
            String letter = given ? round.letters().substring(i, i + 1) : "";
            Ink ink = typed
                    ? drawing.theme().palette().onWord(page.now())
                    : drawing.theme().muted();
            drawing.centred(
                    "slot/" + i + "/letter",
                    box,
                    letter,
                    TextStyle.sans(22 * unit).with(Weight.BOLD),
                    ink);
        }
    }

    private Ink ink(int way) {
        return drawing.theme().palette().word(way);
    }

    private void keyboard() {
        double size = 32 * unit;
        double gap = 6;
        double top = 64 + 46 * unit + 22;
        for (int row = 0; row < KEYBOARD.size(); row++) {
            String keys = KEYBOARD.get(row);
            double left = MARGIN + (width - keys.length() * (size + gap) + gap) / 2;
            for (int i = 0; i < keys.length(); i++) {
                String letter = keys.substring(i, i + 1);
                Bounds box = new Bounds(left + i * (size + gap), top + row * (size + gap), size, size);
                Paint paint = Paint.of(
                        drawing.theme().panel(), Stroke.solid(drawing.theme().border(), 1));
                drawing.box("key/" + letter, box, 6, paint);
                drawing.centred(
                        "key/" + letter + "/letter",
                        box,
                        letter,
                        Type.body(),
                        drawing.theme().text());
            }
        }
    }

    /** Seconds for each letter of each round that was played. */
    private void plot() {
        double top = 64 + 46 * unit + 22 + 3 * (32 * unit + 6) + 44;
        Bounds area = new Bounds(MARGIN + 34, top, width - 34 - 176, drawing.height() - 34 - top);
        drawing.text(
                "plot/title",
                new Point(MARGIN, top - 14),
                wording.say("story.alphabet.plot"),
                Type.title(),
                drawing.theme().text());
        for (int line = 0; line < LINES; line++) {
            double y = Math.round(area.bottom() - area.height() * line / (LINES - 1)) + 0.5;
            drawing.line(
                    "plot/line/" + line,
                    new Point(area.x(), y),
                    new Point(area.right(), y),
                    Paint.line(drawing.theme().faint(), 1));
            String label = Numbers.fixed(page.scale(line), 1);
            drawing.title("scale/" + line, wording.say("answer.alphabet.scale.title", label));
            drawing.text(
                    "scale/" + line,
                    new Point(area.x() - 8, y + 4),
                    label,
                    Type.end(Type.caption()),
                    drawing.theme().muted());
        }
        for (int way = 0; way < page.rounds().size(); way++) {
            legend(way, new Point(area.right() + 24, top + 12 + way * 38));
            series(way, area, page.scale());
        }
    }

    private void series(int way, Bounds area, double most) {
        Round round = page.rounds().get(way);
        List<Point> points = new ArrayList<>();
        for (int i = 1; i < round.typed(); i++) {
            double x = area.x() + area.width() * (i - 0.5) / (round.letters().length() - 1);
            points.add(new Point(x, area.bottom() - area.height() * Math.min(1, round.seconds(i) / most)));
        }
        drawing.curve("series/" + way, points, Paint.line(ink(way), 2));
        for (int i = 0; i < points.size(); i++) {
            String id = "time/" + way + "/" + (i + 1);
            drawing.circle(id, points.get(i), 5, Paint.fill(ink(way)));
            String letter = round.letters().substring(i + 1, i + 2);
            drawing.title(id, wording.say("story.alphabet.time", letter, Numbers.fixed(round.seconds(i + 1), 2)));
        }
    }

    private void legend(int way, Point at) {
        Round round = page.rounds().get(way);
        boolean here = way == page.now();
        drawing.circle("legend/" + way, new Point(at.x(), at.y() - 5), 5, Paint.fill(ink(way)));
        String name = wording.say("story.alphabet.way." + way);
        TextStyle style = here ? Type.title() : Type.body();
        drawing.text(
                "legend/" + way + "/name",
                new Point(at.x() + 12, at.y()),
                name,
                style,
                drawing.theme().text());
        String average = round.typed() > 1
                ? wording.say("story.alphabet.average", Numbers.fixed(round.secondsALetter(), 2))
                : wording.say("story.alphabet.not-played");
        if (round.typed() > 1) {
            drawing.title("legend/" + way + "/average", new AlphabetAnswers(page, wording).title(way));
        }
        drawing.text(
                "legend/" + way + "/average",
                new Point(at.x() + 12, at.y() + 17),
                average,
                Type.caption(),
                drawing.theme().muted());
    }
}
