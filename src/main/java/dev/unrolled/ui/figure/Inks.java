package dev.unrolled.ui.figure;

import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Stroke;
import java.util.Objects;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/** A figure's paints on JavaFX's shapes; only what has changed is set. */
final class Inks {
    private Inks() {}

    static @Nullable Color color(Ink ink) {
        return ink.alpha() == 0 ? null : Color.rgb(ink.red(), ink.green(), ink.blue(), ink.alpha());
    }

    static void paint(Shape shape, @Nullable Paint before, Paint after) {
        if (after.equals(before)) {
            return;
        }
        if (before == null || !before.fill().equals(after.fill())) {
            shape.setFill(color(after.fill()));
        }
        stroke(shape, before == null ? null : before.stroke(), after.stroke());
        if (before == null || before.opacity() != after.opacity()) {
            shape.setOpacity(after.opacity());
        }
    }

    /** Round ends, straight ones for dashes; round joins. */
    static void stroke(Shape shape, @Nullable Stroke before, Stroke after) {
        if (after.equals(before)) {
            return;
        }
        shape.setStroke(after.width() == 0 ? null : color(after.ink()));
        shape.setStrokeWidth(after.width());
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        if (before == null || !Objects.equals(before.dashes(), after.dashes())) {
            shape.setStrokeLineCap(after.dashes().isEmpty() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            shape.getStrokeDashArray().setAll(after.dashes());
        }
    }
}
