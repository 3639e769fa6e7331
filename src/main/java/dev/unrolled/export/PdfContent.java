package dev.unrolled.export;

import dev.unrolled.figure.Ink;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The operators that paint a page or a part of it (PDF 32000-1, annex A), as they are written. */
final class PdfContent {
    private final StringBuilder text = new StringBuilder();

    PdfContent operator(String name) {
        text.append(name).append('\n');
        return this;
    }

    private PdfContent number(double value) {
        Decimals.append(text, value);
        text.append(' ');
        return this;
    }

    void numbers(double... values) {
        for (double value : values) {
            number(value);
        }
    }

    /** Scales, then shifts, what follows. */
    void matrix(double scaleX, double scaleY, double x, double y) {
        numbers(scaleX, 0, 0, scaleY, x, y);
        operator("cm");
    }

    void box(double x, double y, double width, double height) {
        numbers(x, y, width, height);
        operator("re");
    }

    void fillInk(Ink ink) {
        ink(ink).operator("rg");
    }

    void strokeInk(Ink ink) {
        ink(ink).operator("RG");
    }

    private PdfContent ink(Ink ink) {
        return number(ink.red() / 255.0).number(ink.green() / 255.0).number(ink.blue() / 255.0);
    }

    void dashes(List<Double> lengths) {
        text.append('[');
        lengths.forEach(this::number);
        text.append("] 0 d\n");
    }

    /** A name among the resources, and what is done with it. */
    void named(String name, String operator) {
        text.append('/').append(name).append(' ');
        operator(operator);
    }

    void hexadecimal(byte[] bytes) {
        text.append('<');
        for (byte one : bytes) {
            text.append(Character.forDigit(one >> 4 & 15, 16)).append(Character.forDigit(one & 15, 16));
        }
        text.append('>');
    }

    /** What follows, up to the operator EMC, stands for these words. */
    void spoken(String words) {
        text.append("/Span <</ActualText ");
        hexadecimal(("\ufeff" + words).getBytes(StandardCharsets.UTF_16BE));
        text.append(">> ");
        operator("BDC");
    }

    void path(Shape shape) {
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator pieces = shape.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(to);
            piece(kind, to, x, y);
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = to[last];
            y = to[last + 1];
        }
    }

    /** PDF has no quadratic curves; raised by a degree they are cubic ones. */
    private void piece(int kind, double[] to, double x, double y) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> number(to[0]).number(to[1]).operator("m");
            case PathIterator.SEG_LINETO -> number(to[0]).number(to[1]).operator("l");
            case PathIterator.SEG_QUADTO -> {
                numbers(x + (to[0] - x) * 2 / 3, y + (to[1] - y) * 2 / 3);
                numbers(to[2] + (to[0] - to[2]) * 2 / 3, to[3] + (to[1] - to[3]) * 2 / 3, to[2], to[3]);
                operator("c");
            }
            case PathIterator.SEG_CUBICTO -> {
                numbers(to);
                operator("c");
            }
            default -> operator("h");
        }
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
