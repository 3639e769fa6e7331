package dev.unrolled.tour.ball;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The field with the snapshots, and below it what has to be remembered to go on. */
final class BallScene {
    private static final double MARGIN = 16;
    private static final double BELOW = 104;
    private static final String FIELD = "ball/field";

    private final BallPage page;
    private final Drawing drawing;
    private final Wording wording;
    private final Bounds field;
    private final double scale;

    BallScene(BallPage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        wording = look.wording();
        field = field(look);
        scale = field.width() / BallPath.WIDTH;
    }

    private static Bounds field(Look look) {
        double width = Math.max(Look.MIN_WIDTH, look.width()) - 2 * MARGIN;
        double height = Math.max(Look.MIN_HEIGHT, look.height()) - 2 * MARGIN - BELOW;
        double scale = Math.min(width / BallPath.WIDTH, height / BallPath.HEIGHT);
        double left = MARGIN + (width - scale * BallPath.WIDTH) / 2;
        return new Bounds(Math.rint(left), MARGIN, scale * BallPath.WIDTH, scale * BallPath.HEIGHT);
    }

    /** A place of the figure in the field's own units. */
    static Point onField(Look look, Point at) {
        Bounds field = field(look);
        double scale = field.width() / BallPath.WIDTH;
        return new Point((at.x() - field.x()) / scale, (at.y() - field.y()) / scale);
    }

    Figure draw() {
        drawing.panel(FIELD, field);
        drawing.title(FIELD, wording.say("story.ball.field"));
        trail();
        ways();
        ghosts();
        remembered();
        return drawing.figure(
                wording.say("story.ball.description", page.shown(), page.path().size()));
    }

    private Point place(Point unit) {
        return new Point(field.x() + unit.x() * scale, field.y() + unit.y() * scale);
    }

    private double radius() {
        return BallPath.RADIUS * scale;
    }

    private void trail() {
        List<Point> points = new ArrayList<>();
        for (Point seen : page.path().seen().subList(0, page.shown())) {
            points.add(place(seen));
        }
        Paint dashes = new Paint(Ink.CLEAR, new Stroke(drawing.theme().arrow(), 1.5, List.of(4.0, 5.0)), 0.8);
        drawing.curve("trail", points, dashes);
    }

    /** From one snapshot every way is as likely as any other; from more there is one. */
    private void ways() {
        Optional<Point> expected = page.path().expected(page.shown());
        Point here = place(page.path().last(page.shown()));
        if (expected.isPresent()) {
            expected(here, place(expected.get()));
            return;
        }
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * i / 4;
            Paint paint = Paint.line(drawing.theme().arrow(), 1.5).withOpacity(0.7);
            drawing.arrow("way/" + i, off(here, angle, radius() + 8), off(here, angle, radius() * 2.6), paint);
        }
    }

    private static Point off(Point from, double angle, double far) {
        return new Point(from.x() + Math.cos(angle) * far, from.y() + Math.sin(angle) * far);
    }

    private void expected(Point here, Point there) {
        if (!isInside(there)) {
            return;
        }
        Stroke dashed = new Stroke(drawing.theme().accent(), 2, List.of(5.0, 4.0));
        drawing.circle("expected", there, radius(), Paint.of(Ink.CLEAR, dashed));
        drawing.title("expected", wording.say("story.ball.expected"));
        double angle = Math.atan2(there.y() - here.y(), there.x() - here.x());
        double far = Math.hypot(there.x() - here.x(), there.y() - here.y());
        if (far > 2 * radius() + 14) {
            Paint paint = Paint.line(drawing.theme().accent(), 2.5);
            drawing.arrow("step", off(here, angle, radius() + 3), off(here, angle, far - radius() - 3), paint);
            drawing.title("step", wording.say("answer.ball.next.tip"));
        }
    }

    private boolean isInside(Point at) {
        double edge = radius() + 2;
        return at.x() > field.x() + edge
                && at.x() < field.right() - edge
                && at.y() > field.y() + edge
                && at.y() < field.bottom() - edge;
    }

    private void ghosts() {
        for (int i = 0; i < page.shown(); i++) {
            boolean last = i == page.shown() - 1;
            double age = page.shown() - 1.0 - i;
            Ink ink = drawing.theme().palette().word(1);
            double strength = last ? 1 : Math.max(0.16, 0.55 - 0.06 * age);
            String id = "ball/" + i;
            Point at = place(page.path().seen().get(i));
            drawing.circle(id, at, radius(), Paint.fill(drawing.theme().panel().mix(ink, strength)));
            drawing.title(id, wording.say("story.ball.snapshot", i + 1));
            Bounds box = new Bounds(at.x() - radius(), at.y() - radius(), 2 * radius(), 2 * radius());
            TextStyle style = Type.title();
            drawing.centred(
                    "number/" + i,
                    box,
                    Integer.toString(i + 1),
                    style,
                    last ? drawing.theme().palette().onWord(1) : drawing.theme().text());
        }
    }

    /** Three things that a memory can hold, lit as far as the snapshots give them. */
    private void remembered() {
        double top = field.bottom() + 14;
        List<String> things = List.of("where", "step", "bend");
        double width = (field.width() - 2 * 12) / 3;
        for (int i = 0; i < 3; i++) {
            Bounds box = new Bounds(field.x() + i * (width + 12), top, width, 44);
            thing(things.get(i), box, page.shown() > i);
        }
        double y = top + 44 + 8;
        Bounds room = new Bounds(field.x(), y, field.width(), 40);
        drawing.paragraph(
                "verdict", room, verdict(), Type.body(), drawing.theme().text());
    }

    private void thing(String name, Bounds box, boolean known) {
        Ink ground = known ? drawing.theme().accentSoft() : drawing.theme().track();
        String id = "memory/" + name;
        drawing.box(id, box, 8, Paint.fill(ground));
        drawing.title(id, wording.say("story.ball.memory." + name + ".title"));
        String text = known ? wording.say("story.ball.memory." + name) : wording.say("story.ball.memory.unknown");
        Bounds inner = new Bounds(box.x() + 8, box.y(), box.width() - 16, box.height());
        Ink ink = known ? drawing.theme().text() : drawing.theme().muted();
        drawing.centred(id + "/text", inner, text, known ? Type.title() : Type.body(), ink);
    }

    private String verdict() {
        int shown = page.shown();
        if (shown == 1) {
            return wording.say("story.ball.verdict.one");
        }
        Optional<Double> missed = page.path().miss(shown - 1);
        String widths = missed.map(BallPage::rounded).orElse("");
        if (missed.isEmpty()) {
            return wording.say("story.ball.verdict.two");
        }
        boolean exactly = widths.equals(BallPage.rounded(0));
        return exactly
                ? wording.say("story.ball.verdict.exact", shown)
                : wording.say("story.ball.verdict.more", shown, widths);
    }
}
