package dev.unrolled.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;

/**
 * A GIF as a viewer plays it: every frame laid on the ones before.
 *
 * @param pictures what is seen, frame by frame, each pixel 0xRRGGBB
 * @param hundredths how long each stands
 * @param loops whether it starts over
 */
record Played(List<int[]> pictures, List<Integer> hundredths, boolean loops) {
    private static final String IMAGE = "javax_imageio_gif_image_1.0";

    static Played of(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            List<int[]> pictures = new ArrayList<>();
            List<Integer> times = new ArrayList<>();
            BufferedImage screen =
                    new BufferedImage(reader.getWidth(0), reader.getHeight(0), BufferedImage.TYPE_INT_RGB);
            int frames = reader.getNumImages(true);
            for (int i = 0; i < frames; i++) {
                lay(reader, i, screen);
                pictures.add(pixels(screen));
                times.add(number(reader.getImageMetadata(i), "GraphicControlExtension", "delayTime"));
            }
            boolean loops = element(reader.getImageMetadata(0), "ApplicationExtension") != null;
            return new Played(pictures, times, loops);
        } finally {
            reader.dispose();
        }
    }

    private static void lay(ImageReader reader, int frame, BufferedImage screen) throws IOException {
        IIOMetadata metadata = reader.getImageMetadata(frame);
        Graphics2D graphics = screen.createGraphics();
        graphics.drawImage(
                reader.read(frame),
                number(metadata, "ImageDescriptor", "imageLeftPosition"),
                number(metadata, "ImageDescriptor", "imageTopPosition"),
                null);
        graphics.dispose();
    }

    private static int[] pixels(BufferedImage screen) {
        int[] pixels = screen.getRGB(0, 0, screen.getWidth(), screen.getHeight(), null, 0, screen.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xffffff;
        }
        return pixels;
    }

    private static int number(IIOMetadata metadata, String element, String attribute) {
        return Integer.parseInt(element(metadata, element).getAttribute(attribute));
    }

    private static Element element(IIOMetadata metadata, String name) {
        Element root = (Element) metadata.getAsTree(IMAGE);
        return (Element) root.getElementsByTagName(name).item(0);
    }
}
