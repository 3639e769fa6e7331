package dev.unrolled.ui.figure;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.shape.Rectangle;

/** Outlines around marks, above the figure. They are told apart by weight and distance, not by colour. */
final class Outlines {
    private static final double ROUND = 6;

    private final Layer layer = new Layer();
    private final Map<Highlight, List<String>> ids = new EnumMap<>(Highlight.class);
    private final Map<Highlight, List<Rectangle>> boxes = new EnumMap<>(Highlight.class);
    private Ink ink = Theme.LIGHT.accent();

    private Rectangle box(Highlight why) {
        Rectangle box = new Rectangle();
        box.setManaged(false);
        box.setFill(null);
        box.setArcWidth(ROUND);
        box.setArcHeight(ROUND);
        box.setStrokeWidth(width(why));
        box.setStroke(Inks.color(ink));
        return box;
    }

    Layer layer() {
        return layer;
    }

    void setInk(Ink newInk) {
        if (!ink.equals(newInk)) {
            ink = newInk;
            boxes.values().forEach(all -> all.forEach(box -> box.setStroke(Inks.color(ink))));
        }
    }

    void put(Highlight why, List<String> marks) {
        ids.put(why, marks);
        List<Rectangle> all = boxes.computeIfAbsent(why, each -> new ArrayList<>());
        while (all.size() < marks.size()) {
            Rectangle box = box(why);
            all.add(box);
            layer.getChildren().add(box);
        }
    }

    /** Puts the outlines where their marks are now; the index is asked for only if there is one to put. */
    void follow(Supplier<FigureIndex> index) {
        boxes.forEach((why, all) -> {
            List<String> marks = ids.getOrDefault(why, List.of());
            for (int i = 0; i < all.size(); i++) {
                Optional<Bounds> bounds = i < marks.size() ? index.get().bounds(marks.get(i)) : Optional.empty();
                Rectangle box = all.get(i);
                box.setVisible(bounds.isPresent());
                bounds.ifPresent(at -> place(box, at, distance(why)));
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
