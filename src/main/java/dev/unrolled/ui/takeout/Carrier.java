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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
    static void carry(Node from, Figure figure, Order order) throws ExportException {
        String name = TargetName.of(order).replaceFirst("\\.\\w+$", "") + ".png";
        ClipboardContent file = new ClipboardContent();
        file.putFiles(
                List.of(PngExport.passing(figure, pixels(order.options()), name).toFile()));
        from.startDragAndDrop(TransferMode.COPY).setContent(file);
    }

    /** How fine pictures are that go by hand. */
    static PixelOptions pixels(FileOptions options) {
        return new PixelOptions(options.raster().scale(), options.raster().transparent());
    }
}
