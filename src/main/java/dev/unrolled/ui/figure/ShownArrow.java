package dev.unrolled.ui.figure;

import dev.unrolled.figure.ArrowShape;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Stroke;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;

/** An arrow on the screen: shaft and head fade as one. */
final class ShownArrow extends Shown<Mark.Arrow> {
    private final Layer node;
    private final Line shaft = new Line();
    private final Polygon head = new Polygon();

    ShownArrow() {
        this(new Layer());
    }

    private ShownArrow(Layer node) {
        super(Mark.Arrow.class, node);
        this.node = node;
        shaft.setManaged(false);
        head.setManaged(false);
        node.getChildren().addAll(shaft, head);
    }

    @Override
    void update(Mark.@Nullable Arrow before, Mark.Arrow after) {
        if (before == null
                || !before.from().equals(after.from())
                || !before.to().equals(after.to())
                || before.head() != after.head()) {
            place(ArrowShape.of(after));
        }
        Stroke stroke = after.paint().stroke();
        if (before == null || !before.paint().stroke().equals(stroke)) {
            Inks.stroke(shaft, null, stroke);
            shaft.setStrokeLineCap(StrokeLineCap.BUTT);
            head.setFill(Inks.color(stroke.ink()));
        }
        node.setOpacity(after.paint().opacity());
    }

    private void place(ArrowShape shape) {
        shaft.setStartX(shape.start().x());
        shaft.setStartY(shape.start().y());
        shaft.setEndX(shape.end().x());
        shaft.setEndY(shape.end().y());
        head.getPoints()
                .setAll(
                        shape.tip().x(),
                        shape.tip().y(),
                        shape.left().x(),
                        shape.left().y(),
                        shape.right().x(),
                        shape.right().y());
    }
}
