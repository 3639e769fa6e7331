package dev.unrolled.ui.figure;

import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Segment;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** A free shape on the screen. */
final class ShownPath extends Shown<Mark.Path> {
    private final Path node;

    ShownPath() {
        this(new Path());
    }

    private ShownPath(Path node) {
        super(Mark.Path.class, node);
        this.node = node;
    }

    @Override
    void update(Mark.@Nullable Path before, Mark.Path after) {
        if (before == null || !before.segments().equals(after.segments())) {
            List<PathElement> elements =
                    after.segments().stream().map(ShownPath::element).toList();
            node.getElements().setAll(elements);
        }
        Inks.paint(node, before == null ? null : before.paint(), after.paint());
    }

    private static PathElement element(Segment segment) {
        if (segment instanceof Segment.Move move) {
            return new MoveTo(move.to().x(), move.to().y());
        } else if (segment instanceof Segment.To line) {
            return new LineTo(line.to().x(), line.to().y());
        } else if (segment instanceof Segment.Curve c) {
            return new CubicCurveTo(
                    c.control1().x(),
                    c.control1().y(),
                    c.control2().x(),
                    c.control2().y(),
                    c.to().x(),
                    c.to().y());
        }
        return new ClosePath();
    }
}
