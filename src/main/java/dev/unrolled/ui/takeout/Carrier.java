package dev.unrolled.ui.takeout;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.Pixels;
import dev.unrolled.export.PngExport;
import dev.unrolled.export.SvgExport;
import dev.unrolled.export.SvgText;
import dev.unrolled.figure.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

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
        content.put(known == null ? new DataFormat(SVG) : known, text);
        content.putString(text);
        return content;
    }

    /** A PNG file that can be dropped into another program; it goes when the program ends. */
    static ClipboardContent file(Figure figure, PixelOptions options, String name) throws IOException {
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
