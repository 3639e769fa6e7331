package dev.unrolled.ui.figure;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A figure on the screen. Its marks are nodes that are kept by id: showing the next figure touches only what has changed,
 * and showing the same one touches nothing. The figure is drawn from the top left corner; its own colours stand, style
 * sheets don't reach it. For the JavaFX thread.
 */
public final class FigureView extends Pane {
    private static final Figure NOTHING = new Figure(0, 0, Ink.CLEAR, List.of(), new Figure.Words("", Map.of()));

    private final Rectangle ground = new Rectangle(0, 0, null);
    private final Layer layer = new Layer();
    private final Sheet sheet = new Sheet(layer.getChildren());
    private final Outlines outlines = new Outlines();
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private Figure figure = NOTHING;
    private @Nullable FigureIndex index;

    /** A view with nothing in it. */
    public FigureView() {
        Layer space = new Layer();
        ground.setManaged(false);
        space.getChildren().addAll(ground, layer, outlines.layer());
        space.setMouseTransparent(true);
        Scale scale = new Scale();
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        space.getTransforms().add(scale);
        zoom.addListener(changed -> requestLayout());
        getChildren().add(space);
        setClip(frame());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** Shows a figure instead of the one before. */
    public void show(Figure next) {
        if (next.equals(figure)) {
            return;
        }
        lay(figure, next);
        figure = next;
        index = null;
        sheet.show(next.marks());
        outlines.follow(this::index);
        setAccessibleText(next.words().description());
    }

    private void lay(Figure before, Figure next) {
        if (!before.background().equals(next.background())) {
            ground.setFill(Inks.color(next.background()));
        }
        if (before.width() != next.width() || before.height() != next.height()) {
            ground.setWidth(next.width());
            ground.setHeight(next.height());
            requestLayout();
        }
    }

    /** The figure shown last; one of no size before the first. */
    public Figure figure() {
        return figure;
    }

    /** How many pixels a unit of the figure takes; 1 at first. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The topmost mark with a title at a place in this view's coordinates. */
    public Optional<String> idAt(double x, double y) {
        return index().hit(inFigure(x, y));
    }

    /** The topmost mark at a place in this view's coordinates whose id is wanted. */
    public Optional<String> idAt(double x, double y, Predicate<String> wanted) {
        return index().hit(inFigure(x, y), wanted);
    }

    /** A place in this view's coordinates in the figure's. */
    public Point inFigure(double x, double y) {
        return new Point(x / zoom.get(), y / zoom.get());
    }

    /** Where the marks of the figure shown are. */
    public FigureIndex index() {
        FigureIndex known = index;
        if (known == null) {
            known = FigureIndex.of(figure);
            index = known;
        }
        return known;
    }

    /**
     * Outlines a mark, which stays outlined in the next figures as long as they have it.
     *
     * @param id of the mark; null for none
     */
    public void highlight(Highlight why, @Nullable String id) {
        highlightAll(why, id == null ? List.of() : List.of(id));
    }

    /**
     * Outlines marks instead of those that were outlined for the same reason; each as long as the figure has it.
     *
     * @param ids of the marks
     */
    public void highlightAll(Highlight why, List<String> ids) {
        outlines.put(why, ids);
        outlines.follow(this::index);
    }

    /** The colour of outlines. */
    public void setAccent(Ink accent) {
        outlines.setInk(accent);
    }

    @Override
    protected double computePrefWidth(double height) {
        return figure.width() * zoom.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return figure.height() * zoom.get();
    }

    private Rectangle frame() {
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        return frame;
    }
}
