package dev.unrolled.tour.onward;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The readings, oldest first, each with its title, its authors and its address. */
final class ReadingScene {
    private static final double TOP = 40;
    private static final double TALLEST = 72;
    /** So high an entry has room to say what the reading is about. */
    private static final double AMPLE = 58;

    private static final String ENTRY = "reading/";
    private static final List<Reading> ALL = List.of(Reading.values());

    private final Drawing drawing;
    private final Wording wording;
    private final double pitch;

    ReadingScene(Look look) {
        drawing = new Drawing(look);
        wording = look.wording();
        pitch = Math.min(TALLEST, (drawing.height() - TOP - 10) / Reading.values().length);
    }

    /** The reading that a mark belongs to. */
    static Optional<Reading> reading(String mark) {
        return mark.startsWith(ENTRY)
                ? Optional.of(ALL.get(Integer.parseInt(mark.split("/", -1)[1])))
                : Optional.empty();
    }

    Figure draw() {
        String heading = wording.say("story.onward.reading");
        drawing.text(
                "heading",
                new Point(24, 28),
                heading,
                Type.heading(),
                drawing.theme().text());
        TextStyle caption = Type.end(Type.caption());
        Point end = new Point(drawing.width() - 24, 28);
        drawing.text(
                "how",
                end,
                wording.say("story.onward.reading.how"),
                caption,
                drawing.theme().muted());
        List<String> titles = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            entry(titles.size(), reading);
            titles.add(reading.title(wording));
        }
        return drawing.figure(wording.say("story.onward.reading.description", String.join(", ", titles)));
    }

    private void entry(int number, Reading reading) {
        String id = ENTRY + number;
        double y = TOP + number * pitch;
        Bounds box = new Bounds(16, y + 2, drawing.width() - 32, pitch - 4);
        drawing.box(id, box, 8, Paint.fill(drawing.theme().panel()));
        drawing.title(id, reading.why(wording));
        boolean ample = pitch >= AMPLE;
        double middle = box.centre().y() - (ample ? 9 : 0);
        line(id + "/title", middle - 4, reading.title(wording), true);
        if (ample) {
            line(id + "/why", middle + 32, reading.why(wording), false);
        }
        String below = wording.say("story.onward.reading.line", reading.by(wording), reading.at(wording));
        line(id + "/by", middle + 14, below, false);
    }

    /** In letters as large as fit; a title or an address that is cut off would be of no use. */
    private void line(String id, double y, String text, boolean title) {
        double room = drawing.width() - 60;
        double size = title ? 14 : 12.5;
        TextStyle style = TextStyle.sans(size).with(title ? Weight.SEMIBOLD : Weight.REGULAR);
        double factor = Math.min(1, room / TextMetrics.width(text, style));
        TextStyle fitting = TextStyle.sans(size * factor).with(style.weight());
        drawing.text(
                id,
                new Point(30, y),
                text,
                fitting,
                title ? drawing.theme().text() : drawing.theme().muted());
    }
}
