package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Figures as PNG files. Needs no display; any thread may write. */
public final class PngExport {
    /** CSS 2.1, "Lengths": a pixel is 1/96 of an inch, which is 25.4 mm. */
    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    /** 1 would be no compression at all. */
    private static final float QUICK = 0.85f;

    private PngExport() {}

    /**
     * Writes a figure as a PNG of exactly its size times the scale; put on a page, it has the same size at every scale.
     * The file appears whole or not at all; one that was there before stays until then.
     *
     * @throws ExportException with a sentence for the user when it can't be written
     */
    public static void write(Figure figure, PixelOptions options, Path file) throws ExportException {
        Destination destination = Destination.of(file);
        Pixels pixels = Pixels.of(figure, options);
        destination.write(stream -> encode(pixels, options.scale(), stream));
    }

    private static void encode(Pixels pixels, double scale, OutputStream stream) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(stream)) {
            ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(pixels.image());
            IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
            tellDensity(metadata, scale * PIXELS_PER_MILLIMETRE);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels.image(), null, metadata), quick(writer));
        } finally {
            writer.dispose();
        }
    }

    /** Flat colours are small however hard one tries; trying less hard is most of the time of a large picture. */
    private static ImageWriteParam quick(ImageWriter writer) {
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUICK);
        return how;
    }

    /** PNG (ISO/IEC 15948), "pHYs": pixels a metre, a whole number. */
    private static void tellDensity(IIOMetadata metadata, double pixelsPerMillimetre) throws IIOInvalidTreeException {
        String perMetre = Long.toString(Math.round(pixelsPerMillimetre * 1000));
        IIOMetadataNode density = new IIOMetadataNode("pHYs");
        density.setAttribute("pixelsPerUnitXAxis", perMetre);
        density.setAttribute("pixelsPerUnitYAxis", perMetre);
        density.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(density);
        metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
    }
}
