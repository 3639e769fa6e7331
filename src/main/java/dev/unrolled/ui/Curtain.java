package dev.unrolled.ui;

import dev.unrolled.figure.Theme;
import dev.unrolled.ui.session.Appearance;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * What stands in the window until the lesson does: its panels, empty, in its colours. Nothing but rectangles, because what it is
 * for is to be there at once.
 */
final class Curtain extends Pane {
    private static final double HEADER = 62;
    private static final double TRANSPORT = 64;
    private static final double GAP = 16;
    private static final double ROUND = 20;

    private final Rectangle header;
    private final Rectangle figure;
    private final Rectangle side;
    private final Rectangle transport;

    private Curtain(Theme theme) {
        Color panel = Chrome.paint(theme.panel());
        Color border = Chrome.paint(theme.border());
        header = panel(panel, border, 0);
        figure = panel(panel, border, ROUND);
        side = panel(panel, border, ROUND);
        transport = panel(panel, border, 0);
        getChildren().addAll(header, figure, side, transport);
    }

    /** A scene with nothing else in it. */
    static Scene scene(Appearance appearance, double width, double height) {
        Theme theme = Chrome.theme(appearance);
        Scene scene = new Scene(new Curtain(theme), width, height);
        scene.setFill(Chrome.paint(theme.page()));
        return scene;
    }

    private static Rectangle panel(Color fill, Color border, double round) {
        Rectangle panel = new Rectangle();
        panel.setManaged(false);
        panel.setFill(fill);
        panel.setStroke(border);
        panel.setArcWidth(round);
        panel.setArcHeight(round);
        return panel;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() - HEADER - TRANSPORT - 2 * GAP;
        double sideWidth = MainWindow.sideWidth(getWidth());
        place(header, 0, 0, getWidth(), HEADER);
        place(transport, 0, getHeight() - TRANSPORT, getWidth(), TRANSPORT);
        place(side, getWidth() - GAP - sideWidth, HEADER + GAP, sideWidth, middle);
        place(figure, GAP, HEADER + GAP, getWidth() - sideWidth - 3 * GAP, middle);
    }

    /** On the half pixel, where a line of one pixel is one. */
    private static void place(Rectangle panel, double x, double y, double width, double height) {
        panel.setX(x + 0.5);
        panel.setY(y + 0.5);
        panel.setWidth(Math.max(0, width - 1));
        panel.setHeight(Math.max(0, height - 1));
    }
}
