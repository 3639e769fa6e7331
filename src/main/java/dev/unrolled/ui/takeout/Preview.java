package dev.unrolled.ui.takeout;

import dev.unrolled.figure.Figure;
import dev.unrolled.ui.figure.FigureView;
import javafx.scene.layout.Region;

/** The picture as it will leave, as large as there is room. */
final class Preview extends Region {
    private static final double LARGEST = 2;

    private final FigureView view = new FigureView();

    Preview() {
        getStyleClass().add("takeout-preview");
        setMinSize(200, 160);
        getChildren().add(view);
    }

    void show(Figure figure) {
        view.show(figure);
        requestLayout();
    }

    Figure figure() {
        return view.figure();
    }

    @Override
    protected void layoutChildren() {
        Figure figure = view.figure();
        if (figure.width() <= 0 || figure.height() <= 0) {
            return;
        }
        double zoom = Math.min(LARGEST, Math.min(getWidth() / figure.width(), getHeight() / figure.height()));
        double wide = Math.floor(figure.width() * zoom);
        double high = Math.floor(figure.height() * zoom);
        view.zoomProperty().set(zoom);
        view.resizeRelocate(Math.floor((getWidth() - wide) / 2), Math.floor((getHeight() - high) / 2), wide, high);
    }
}
