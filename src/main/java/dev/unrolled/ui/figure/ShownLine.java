package dev.unrolled.ui.figure;

import dev.unrolled.figure.Mark;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** A straight line on the screen. */
final class ShownLine extends Shown<Mark.Line> {
    private final Line node;

    ShownLine() {
        this(new Line());
    }

    private ShownLine(Line node) {
        super(Mark.Line.class, node);
        this.node = node;
    }

    @Override
    void update(Mark.@Nullable Line before, Mark.Line after) {
        node.setStartX(after.from().x());
        node.setStartY(after.from().y());
        node.setEndX(after.to().x());
        node.setEndY(after.to().y());
        Inks.paint(node, before == null ? null : before.paint(), after.paint());
    }
}
