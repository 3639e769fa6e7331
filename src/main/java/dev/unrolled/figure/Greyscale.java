package dev.unrolled.figure;

import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures without colour, for printers. The words' greys are chosen to stand apart, the first five far apart; every other colour becomes
 * the grey of its own luminance, so that contrasts stay what they are. What no word gives is white with an outline.
 */
public final class Greyscale {
    private static final int[] LIGHT = {0x6e, 0xb4, 0x48, 0x1c, 0xdc, 0x5a, 0x32, 0xc8, 0x9c, 0x62};
    private static final int[] DARK = {0xa4, 0xd0, 0x84, 0xb9, 0xee, 0x90, 0x9a, 0xff, 0xc4, 0xdf};
    private static final double OUTLINE = 0.8;

    private final Theme theme;
    private final Map<Integer, Integer> greys = new HashMap<>();

    private Greyscale(Theme theme) {
        this.theme = theme;
        int[] chosen = theme == Theme.LIGHT ? LIGHT : DARK;
        for (int k = 0; k < chosen.length; k++) {
            greys.put(key(theme.palette().word(k)), chosen[k]);
        }
    }

    /** The same figure in greys; {@code theme} is the one that it was drawn in. */
    public static Figure of(Figure figure, Theme theme) {
        Greyscale greyscale = new Greyscale(theme);
        return new Figure(
                figure.width(),
                figure.height(),
                greyscale.ink(figure.background()),
                greyscale.marks(figure.marks()),
                figure.words());
    }

    /** The grey of one colour, as opaque as it is. */
    static Ink of(Ink ink, Theme theme) {
        return new Greyscale(theme).ink(ink);
    }

    private List<Mark> marks(List<Mark> marks) {
        return marks.stream().map(this::mark).toList();
    }

    private Mark mark(Mark mark) {
        if (mark instanceof Group g) {
            return new Group(g.id(), g.shift(), g.clip(), marks(g.children()), g.opacity());
        } else if (mark instanceof Rectangle r) {
            return new Rectangle(r.id(), r.bounds(), r.radius(), paint(r.paint()));
        } else if (mark instanceof Line l) {
            return new Line(l.id(), l.from(), l.to(), paint(l.paint()));
        } else if (mark instanceof Arrow a) {
            return new Arrow(a.id(), a.from(), a.to(), a.head(), paint(a.paint()));
        } else if (mark instanceof Circle c) {
            return new Circle(c.id(), c.centre(), c.radius(), paint(c.paint()));
        } else if (mark instanceof Path p) {
            return new Path(p.id(), p.segments(), paint(p.paint()));
        }
        Text t = (Text) mark;
        return new Text(t.id(), t.at(), t.content(), t.style(), paint(t.paint()));
    }

    private Paint paint(Paint paint) {
        if (paint.fill().equals(theme.bias()) && paint.stroke().width() == 0) {
            Stroke outline = Stroke.solid(ink(theme.arrow()), OUTLINE);
            return new Paint(ink(theme.panel()), outline, paint.opacity());
        }
        Stroke stroke = paint.stroke();
        Stroke grey = new Stroke(ink(stroke.ink()), stroke.width(), stroke.dashes());
        return new Paint(ink(paint.fill()), grey, paint.opacity());
    }

    private Ink ink(Ink ink) {
        int level = greys.computeIfAbsent(key(ink), rgb -> levelOf(ink));
        return new Ink(level, level, level, ink.alpha());
    }

    private static int key(Ink ink) {
        return ink.red() << 16 | ink.green() << 8 | ink.blue();
    }

    /** sRGB's own curve (IEC 61966-2-1), from luminance back to a channel. */
    private static int levelOf(Ink ink) {
        double light = ink.luminance();
        double share = light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
    }
}
