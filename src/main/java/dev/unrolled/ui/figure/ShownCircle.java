package dev.unrolled.ui.figure;

import dev.unrolled.figure.Mark;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** A circle on the screen. */
final class ShownCircle extends Shown<Mark.Circle> {
    private final Circle node;

    ShownCircle() {
        this(new Circle());
    }

    private ShownCircle(Circle node) {
        super(Mark.Circle.class, node);
        this.node = node;
    }

    @Override
    void update(Mark.@Nullable Circle before, Mark.Circle after) {
        node.setCenterX(after.centre().x());
        node.setCenterY(after.centre().y());
        node.setRadius(after.radius());
        Inks.paint(node, before == null ? null : before.paint(), after.paint());
    }
}
