package dev.unrolled.ui.figure;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Mark;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A box on the screen. */
final class ShownRectangle extends Shown<Mark.Rectangle> {
    private final Rectangle node;

    ShownRectangle() {
        this(new Rectangle());
    }

    private ShownRectangle(Rectangle node) {
        super(Mark.Rectangle.class, node);
        this.node = node;
    }

    @Override
    void update(Mark.@Nullable Rectangle before, Mark.Rectangle after) {
        Bounds bounds = after.bounds();
        node.setX(bounds.x());
        node.setY(bounds.y());
        node.setWidth(bounds.width());
        node.setHeight(bounds.height());
        node.setArcWidth(2 * after.roundness());
        node.setArcHeight(2 * after.roundness());
        Inks.paint(node, before == null ? null : before.paint(), after.paint());
    }
}
