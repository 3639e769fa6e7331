package dev.unrolled.ui.figure;

import dev.unrolled.figure.Figure;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Work for the JavaFX thread, and what it shows. */
final class OnScreen {
    private static final long PATIENCE = 30_000;

    private OnScreen() {}

    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static <T> T get(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
    }

    /** The pixels of a view that shows a figure; an opaque 0xAARRGGBB each, row by row. */
    static int[] pixels(Figure figure, int scale) {
        return pixels(figure, scale, List.of());
    }

    /** The same, when the view has shown other figures first. */
    static int[] pixels(Figure figure, int scale, List<Figure> before) {
        return get(() -> {
            FigureView view = new FigureView();
            view.resize(figure.width(), figure.height());
            before.forEach(view::show);
            view.show(figure);
            Scene scene = new Scene(new Group(view), figure.width(), figure.height());
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(new Rectangle2D(0, 0, figure.width() * scale, figure.height() * scale));
            parameters.setTransform(Transform.scale(scale, scale));
            return pixels(scene.getRoot().snapshot(parameters, null));
        });
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
