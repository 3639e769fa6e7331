package dev.unrolled.ui.figure;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Outlines around marks, above the figure. They are told apart by weight and distance, not by colour. */
final class Outlines {
    private static final double ROUND = 6;

    private final Layer layer = new Layer();
    private final Map<Highlight, String> ids = new EnumMap<>(Highlight.class);
    private final Map<Highlight, Rectangle> boxes = new EnumMap<>(Highlight.class);

    Outlines() {
        for (Highlight why : Highlight.values()) {
            Rectangle box = new Rectangle();
            box.setManaged(false);
            box.setFill(null);
            box.setArcWidth(ROUND);
            box.setArcHeight(ROUND);
            box.setStrokeWidth(width(why));
            box.setVisible(false);
            boxes.put(why, box);
            layer.getChildren().add(box);
        }
        setInk(Theme.LIGHT.accent());
    }

    Layer layer() {
        return layer;
    }

    void setInk(Ink ink) {
        boxes.values().forEach(box -> box.setStroke(Inks.color(ink)));
    }

    void put(Highlight why, @Nullable String id) {
        if (id == null) {
            ids.remove(why);
        } else {
            ids.put(why, id);
        }
    }

    /** Puts the outlines where their marks are now; the index is asked for only if there is one to put. */
    void follow(Supplier<FigureIndex> index) {
        boxes.forEach((why, box) -> {
            String id = ids.get(why);
            Bounds bounds = id == null ? null : index.get().bounds(id).orElse(null);
            box.setVisible(bounds != null);
            if (bounds != null) {
                place(box, bounds, distance(why));
            }
        });
    }

    private static void place(Rectangle box, Bounds bounds, double distance) {
        box.setX(bounds.x() - distance);
        box.setY(bounds.y() - distance);
        box.setWidth(bounds.width() + 2 * distance);
        box.setHeight(bounds.height() + 2 * distance);
    }

    private static double width(Highlight why) {
        return switch (why) {
            case HOVERED -> 1.5;
            case PINNED -> 2.5;
            case SELECTED -> 2;
        };
    }

    private static double distance(Highlight why) {
        return switch (why) {
            case HOVERED -> 1.5;
            case PINNED -> 2;
            case SELECTED -> 4;
        };
    }
}
