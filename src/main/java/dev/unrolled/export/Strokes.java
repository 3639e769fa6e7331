package dev.unrolled.export;

import dev.unrolled.figure.Stroke;
import java.awt.BasicStroke;

/** Java2D's pens for a figure's strokes. */
final class Strokes {
    private static final float MITER = 10;

    private Strokes() {}

    /** Round ends, straight ones for dashes. */
    static BasicStroke of(Stroke stroke) {
        return pen(stroke, stroke.dashes().isEmpty() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT);
    }

    /** Straight ends. */
    static BasicStroke butt(Stroke stroke) {
        return pen(stroke, BasicStroke.CAP_BUTT);
    }

    private static BasicStroke pen(Stroke stroke, int cap) {
        float[] dashes = new float[stroke.dashes().size()];
        boolean some = false;
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
            some |= dashes[i] > 0;
        }
        return new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND, MITER, some ? dashes : null, 0);
    }
}
