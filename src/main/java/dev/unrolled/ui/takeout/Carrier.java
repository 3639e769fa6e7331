package dev.unrolled.ui.takeout;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.FileOptions;
import dev.unrolled.export.Order;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.Pixels;
import dev.unrolled.export.PngExport;
import dev.unrolled.export.SvgExport;
import dev.unrolled.export.SvgText;
import dev.unrolled.figure.Figure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;

/** Figures as the clipboard and a drag carry them. */
final class Carrier {
    private static final String SVG = "image/svg+xml";

    private Carrier() {}

    /** A picture of pixels. */
    static ClipboardContent picture(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        return content;
    }

    /** A figure in pixels; may be painted on any thread. */
    static Image image(Figure figure, PixelOptions options) throws ExportException {
        Pixels pixels = Pixels.of(figure, options);
        int width = pixels.width();
        WritableImage image = new WritableImage(width, pixels.height());
        image.getPixelWriter()
                .setPixels(0, 0, width, pixels.height(), PixelFormat.getIntArgbInstance(), pixels.argb(), 0, width);
        return image;
    }

    /** A drawing: for drawing programs, and as text for editors. */
    static ClipboardContent drawing(Figure figure, SvgText letters) {
        String text = SvgExport.text(figure, letters);
        DataFormat known = DataFormat.lookupMimeType(SVG);
        ClipboardContent content = new ClipboardContent();
        DataFormat svg = known == null ? new DataFormat(SVG) : known;
        // As bytes: a text would arrive as the object that it is in Java.
        content.put(svg, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        content.putString(text);
        return content;
    }

    /** Lets the pointer carry a PNG file; the system wants it before the pointer has moved on. */
    static void carry(Node from, Figure figure, Order order) throws IOException {
        String name = TargetName.of(order).replaceFirst("\\.\\w+$", "") + ".png";
        ClipboardContent file = file(figure, pixels(order.options()), name);
        from.startDragAndDrop(TransferMode.COPY).setContent(file);
    }

    /** How fine pictures are that go by hand. */
    static PixelOptions pixels(FileOptions options) {
        return new PixelOptions(options.raster().scale(), options.raster().transparent());
    }

    /** A PNG file that can be dropped into another program; it goes when the program ends. */
    private static ClipboardContent file(Figure figure, PixelOptions options, String name) throws IOException {
        Path folder = Files.createTempDirectory("unrolled");
        Path file = folder.resolve(name);
        PngExport.write(figure, options, file);
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        return content;
    }
}
