package dev.unrolled.export;

import dev.unrolled.figure.Mark;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Things that overlap and fade as one: painted on a sheet of their own, which is then laid on the canvas. */
final class Layer {
    private Layer() {}

    /** Paints a mark that fades by {@code opacity}; {@code painting} paints it at full strength on the canvas it is given. */
    static void paint(Graphics2D canvas, Mark mark, double opacity, Consumer<Graphics2D> painting) {
        Rectangle pixels = pixels(canvas, mark);
        if (opacity <= 0 || pixels.isEmpty()) {
            return;
        }
        BufferedImage sheet = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHints(canvas.getRenderingHints());
        pen.translate(-pixels.x, -pixels.y);
        pen.transform(canvas.getTransform());
        pen.clip(canvas.getClip());
        painting.accept(pen);
        pen.dispose();
        lay(sheet, pixels, canvas, opacity);
    }

    private static void lay(BufferedImage sheet, Rectangle pixels, Graphics2D canvas, double opacity) {
        Graphics2D paper = (Graphics2D) canvas.create();
        paper.setTransform(new AffineTransform());
        paper.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        paper.drawImage(sheet, pixels.x, pixels.y, null);
        paper.dispose();
    }

    /** The pixels that the mark can touch: a sheet of the whole canvas for every fading mark would be slow. */
    private static Rectangle pixels(Graphics2D canvas, Mark mark) {
        Rectangle2D extent = Extent.of(mark);
        if (extent.isEmpty()) {
            return new Rectangle();
        }
        Rectangle touched = canvas.getTransform().createTransformedShape(extent).getBounds();
        touched.grow(1, 1);
        return canvas.getClip() == null
                ? touched
                : touched.intersection(canvas.getTransform()
                        .createTransformedShape(canvas.getClip())
                        .getBounds());
    }
}
