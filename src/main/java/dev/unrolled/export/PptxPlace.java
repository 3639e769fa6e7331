package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Point;
import java.util.Optional;

/**
 * Where marks stand on a slide: moved, scaled, faded and cut by the groups they are in. A slide is {@value #WIDTH} by {@value #HEIGHT}
 * units, 96 to an inch.
 *
 * @param origin where the marks' zero is, in the slide's units
 * @param scale the slide's units for each of the marks'
 * @param opacity of the groups around, 0 to 1
 * @param clip what can be seen, in the slide's units
 */
record PptxPlace(Point origin, double scale, double opacity, Optional<Bounds> clip) {
    static final double WIDTH = 1280;
    static final double HEIGHT = 720;

    /** English metric units, of which an inch has 914,400 (ECMA-376, part 1, section 20.1.10.16). */
    private static final double EMU = 914_400 / 96.0;

    static final double POINTS = 0.75;

    /** The place of a figure of a size, as large as fits into a box, in its middle. */
    static PptxPlace fitting(double width, double height, Bounds box) {
        double scale = Math.min(box.width() / width, box.height() / height);
        double left = box.x() + (box.width() - width * scale) / 2;
        double top = box.y() + (box.height() - height * scale) / 2;
        return new PptxPlace(new Point(left, top), scale, 1, Optional.empty());
    }

    PptxPlace inside(Group group) {
        Optional<Bounds> cut = Optional.ofNullable(group.clip()).map(this::box);
        Optional<Bounds> both =
                cut.map(own -> clip.map(own::intersection).orElse(own)).or(() -> clip);
        return new PptxPlace(at(group.shift()), scale, opacity * group.opacity(), both);
    }

    Point at(Point point) {
        return new Point(origin.x() + point.x() * scale, origin.y() + point.y() * scale);
    }

    Bounds box(Bounds bounds) {
        return new Bounds(
                origin.x() + bounds.x() * scale,
                origin.y() + bounds.y() * scale,
                bounds.width() * scale,
                bounds.height() * scale);
    }

    /** Whether all of a box, on the slide, can be seen. */
    boolean shows(Bounds box) {
        return clip.map(seen -> seen.contains(new Point(box.x(), box.y()))
                        && seen.contains(new Point(box.right(), box.bottom())))
                .orElse(true);
    }

    /** Whether nothing of a box, on the slide, can be seen. */
    boolean hides(Bounds box) {
        return clip.map(seen -> box.right() <= seen.x()
                        || box.x() >= seen.right()
                        || box.bottom() <= seen.y()
                        || box.y() >= seen.bottom())
                .orElse(false);
    }

    /** A length on the slide as the file has it. */
    static long emu(double units) {
        return Math.round(units * EMU);
    }
}
