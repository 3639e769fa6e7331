package dev.unrolled.export;

import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Text;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Stroke;

/**
 * Whether anything of a mark would be seen. Figures hold marks of no opacity, so that something can fade in where it belongs; in a
 * file that can be searched and edited they would be found although nobody sees them.
 */
final class Seen {
    private Seen() {}

    static boolean is(Mark mark) {
        if (mark instanceof Group group) {
            return group.opacity() > 0 && group.children().stream().anyMatch(Seen::is);
        } else if (mark instanceof Text text) {
            return text.paint().opacity() > 0 && text.paint().fill().alpha() > 0;
        } else if (mark instanceof Line line) {
            return line.paint().opacity() > 0 && is(line.paint().stroke());
        } else if (mark instanceof Arrow arrow) {
            return arrow.paint().opacity() > 0 && is(arrow.paint().stroke());
        } else if (mark instanceof Rectangle rectangle) {
            return is(rectangle.paint());
        } else if (mark instanceof Circle circle) {
            return is(circle.paint());
        }
        return is(((Path) mark).paint());
    }

    static boolean is(Stroke stroke) {
        return stroke.width() > 0 && stroke.ink().alpha() > 0;
    }

    private static boolean is(Paint paint) {
        return paint.opacity() > 0 && (paint.fill().alpha() > 0 || is(paint.stroke()));
    }
}
