package dev.unrolled.export.gif;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** ImageIO's writer of GIF89a with the things that it leaves to metadata: places, times, what stays, looping. */
final class GifStream {
    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String IMAGE = "javax_imageio_gif_image_1.0";
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer;
    private final ImageOutputStream out;
    private final boolean loop;
    private boolean first = true;

    private GifStream(ImageWriter writer, ImageOutputStream out, boolean loop) {
        this.writer = writer;
        this.out = out;
        this.loop = loop;
    }

    static GifStream open(OutputStream bytes, int width, int height, boolean loop) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ImageOutputStream out = new MemoryCacheImageOutputStream(bytes);
        writer.setOutput(out);
        writer.prepareWriteSequence(screen(writer, width, height));
        return new GifStream(writer, out, loop);
    }

    /**
     * Writes a frame.
     *
     * @param picture in indexed colours
     * @param hundredths how long it stands, at most 65,535
     */
    void write(BufferedImage picture, Point at, int hundredths) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
        IIOMetadataNode root = new IIOMetadataNode(IMAGE);
        root.appendChild(place(picture, at));
        root.appendChild(time(Math.min(hundredths, 0xffff)));
        if (first && loop) {
            root.appendChild(looping());
        }
        first = false;
        metadata.mergeTree(IMAGE, root);
        writer.writeToSequence(new IIOImage(picture, null, metadata), null);
        out.flushBefore(out.getStreamPosition());
    }

    void finish() throws IOException {
        writer.endWriteSequence();
        out.flush();
    }

    void dispose() {
        writer.dispose();
    }

    private static IIOMetadata screen(ImageWriter writer, int width, int height) throws IOException {
        IIOMetadataNode screen =
                node("LogicalScreenDescriptor", "logicalScreenWidth", width, "logicalScreenHeight", height);
        screen.setAttribute("colorResolution", "8");
        screen.setAttribute("pixelAspectRatio", "0");
        IIOMetadataNode root = new IIOMetadataNode(STREAM);
        root.appendChild(screen);
        IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
        metadata.mergeTree(STREAM, root);
        return metadata;
    }

    /** Not interlaced: rows in their order compress better. */
    private static IIOMetadataNode place(BufferedImage picture, Point at) {
        IIOMetadataNode descriptor = node("ImageDescriptor", "imageLeftPosition", at.x, "imageTopPosition", at.y);
        descriptor.setAttribute("imageWidth", Integer.toString(picture.getWidth()));
        descriptor.setAttribute("imageHeight", Integer.toString(picture.getHeight()));
        descriptor.setAttribute("interlaceFlag", "FALSE");
        return descriptor;
    }

    /** GIF89a, section 23: the delay is in hundredths of a second; a frame that isn't disposed of stays under the next one. */
    private static IIOMetadataNode time(int hundredths) {
        IIOMetadataNode control = node("GraphicControlExtension", "delayTime", hundredths, "transparentColorIndex", 0);
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "TRUE");
        return control;
    }

    /** Netscape's extension of 1995, which everyone reads: sub-block 1, then how often, least byte first; 0 is for ever. */
    private static IIOMetadataNode looping() {
        IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(FOR_EVER.clone());
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(extension);
        return extensions;
    }

    private static IIOMetadataNode node(String name, String one, int first, String other, int second) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        node.setAttribute(one, Integer.toString(first));
        node.setAttribute(other, Integer.toString(second));
        return node;
    }
}
