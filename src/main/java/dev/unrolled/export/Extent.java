package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Text;
import dev.unrolled.figure.TextMetrics;
import java.awt.geom.Rectangle2D;

/** The box that a mark's paint cannot leave, outlines included, in the coordinates of the group it is in. */
final class Extent {
    private Extent() {}

    static Rectangle2D of(Mark mark) {
        if (mark instanceof Group group) {
            return group(group);
        } else if (mark instanceof Text text) {
            return grown(
                    Shapes.rectangle(TextMetrics.bounds(text)), text.style().size());
        } else if (mark instanceof Circle circle) {
            return grown(
                    Shapes.circle(circle).getBounds2D(), circle.paint().stroke().width());
        } else if (mark instanceof Line line) {
            return grown(Shapes.line(line).getBounds2D(), line.paint().stroke().width());
        } else if (mark instanceof Arrow arrow) {
            double reach = Math.max(arrow.head(), arrow.paint().stroke().width());
            return grown(Shapes.shaft(arrow).getBounds2D(), reach);
        } else if (mark instanceof Path path) {
            return grown(Shapes.path(path).getBounds2D(), path.paint().stroke().width());
        }
        Mark.Rectangle box = (Mark.Rectangle) mark;
        return grown(Shapes.rectangle(box.bounds()), box.paint().stroke().width());
    }

    private static Rectangle2D group(Group group) {
        Rectangle2D all = new Rectangle2D.Double();
        for (Mark child : group.children()) {
            Rectangle2D extent = of(child);
            if (!extent.isEmpty()) {
                all = all.isEmpty() ? extent : all.createUnion(extent);
            }
        }
        double x = all.getX() + group.shift().x();
        double y = all.getY() + group.shift().y();
        Rectangle2D shifted = new Rectangle2D.Double(x, y, all.getWidth(), all.getHeight());
        Bounds clip = group.clip();
        return clip == null ? shifted : shifted.createIntersection(Shapes.rectangle(clip));
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        double margin = by + 1;
        return new Rectangle2D.Double(
                box.getX() - margin, box.getY() - margin, box.getWidth() + 2 * margin, box.getHeight() + 2 * margin);
    }
}
