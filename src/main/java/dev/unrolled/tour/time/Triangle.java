package dev.unrolled.tour.time;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;

/**
 * The Jacobian norms: row t, column k says how much a change of the state at word k can have grown at word t. Each word
 * stands at the end of its row and on top of its column. What has faded is pale, what has grown has the colour of a
 * warning, and a number wherever there is room.
 */
final class Triangle {
    private static final double LARGEST = 74;
    private static final double LABELS = 52;
    /** Cells so wide have numbers; in narrower ones only some would fit, which tells less than none. */
    private static final double NUMBERED = 38;

    /** A norm of so many powers of ten below 1 is as pale as can be, one of so many above as strong as can be. */
    private static final double SILENT = 4;

    private static final double LOUD = 3;

    private final Echo echo;
    private final Drawing drawing;
    private final Wording wording;
    private final Bounds box;
    private final double cell;
    private final double tall;
    private final Point corner;

    Triangle(Echo echo, Drawing drawing, Bounds box) {
        this.echo = echo;
        this.drawing = drawing;
        this.box = box;
        wording = drawing.wording();
        int steps = echo.trace().steps();
        double room = box.height() - 68;
        cell = Math.min(LARGEST, (box.width() - 24 - LABELS) / steps);
        tall = Math.min(LARGEST * 0.7, room / steps);
        corner = new Point(box.x() + 14, box.y() + 56);
    }

    void draw() {
        int steps = echo.trace().steps();
        for (int t = 0; t < steps; t++) {
            for (int k = 0; k < t; k++) {
                norm(t, k);
            }
            word(t);
        }
        String about = wording.say("story.time.norms.about");
        Point under = new Point(box.x() + 14, box.y() + 43);
        String fitting = TextMetrics.ellipsize(about, Type.caption(), box.width() - 28);
        drawing.text(
                "norms/about", under, fitting, Type.caption(), drawing.theme().muted());
    }

    private Bounds at(int t, int k) {
        return new Bounds(corner.x() + k * cell + 1, corner.y() + t * tall + 1, cell - 2, tall - 2);
    }

    private void norm(int t, int k) {
        String id = "norm/" + t + "/" + k;
        double norm = echo.norms().of(t, k);
        Ink ground = ground(norm);
        drawing.box(id, at(t, k), 3, Paint.fill(ground));
        drawing.title(id, wording.say("story.time.norm", echo.word(k), echo.word(t), Numbers.number(norm)));
        if (cell >= NUMBERED && tall >= 15) {
            TextStyle style = TextStyle.mono(tall > 22 ? 11 : 10);
            boolean brief = TextMetrics.width(Numbers.brief(norm), style) <= cell - 2;
            TextStyle small = brief ? style : TextStyle.mono(10);
            String text = brief ? Numbers.brief(norm) : Numbers.coarse(norm);
            drawing.centred(id + "/value", at(t, k), text, small, letters(ground));
        }
    }

    private Ink ground(double norm) {
        Ink base = drawing.theme().track();
        if (norm > 1) {
            double share = Math.min(1, Math.log10(norm) / LOUD);
            return base.mix(drawing.theme().warning(), 0.45 + 0.55 * share);
        }
        double share = norm > 0 ? Math.max(0, 1 + Math.log10(norm) / SILENT) : 0;
        return base.mix(drawing.theme().accent(), 0.9 * share * share);
    }

    private Ink letters(Ink ground) {
        Ink one = drawing.theme().text();
        Ink other = drawing.theme().page();
        return one.contrast(ground) >= other.contrast(ground) ? one : other;
    }

    private void word(int t) {
        Bounds square = at(t, t);
        double width = Math.min(cell - 2, 16);
        double height = Math.min(tall - 2, 16);
        double y = square.centre().y();
        Bounds mark = new Bounds(square.x(), y - height / 2, width, height);
        drawing.box(
                "norm/word/" + t, mark, 3, Paint.fill(drawing.theme().palette().word(t)));
        TextStyle style = tall >= 18 ? Type.caption() : TextStyle.sans(10);
        double x = mark.right() + 5;
        String text = TextMetrics.ellipsize(echo.word(t), style, box.right() - 8 - x);
        Point at = new Point(x, y + TextMetrics.capHeight(style) / 2);
        drawing.text(
                "norm/word/" + t + "/text", at, text, style, drawing.theme().text());
    }
}
