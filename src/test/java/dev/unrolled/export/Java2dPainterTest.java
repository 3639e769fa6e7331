package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextStyle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Single pixels whose colour follows from the contract of a mark. */
final class Java2dPainterTest {
    private static final Ink RED = Ink.rgb(0xff0000);
    private static final Ink BLUE = Ink.rgb(0x0000ff);
    private static final List<Integer> HALF_RED = List.of(0xffff8080, 0xffff7f7f);
    private static final List<Integer> HALF_BLUE = List.of(0xff8080ff, 0xff7f7fff);

    @Test
    void aMarkThatFadesDoesNotShowItsFillThroughItsOutline() throws IOException {
        Paint paint = Paint.of(RED, Stroke.solid(BLUE, 10)).withOpacity(0.5);
        int[] pixels = painted(new Mark.Rectangle("a", new Bounds(20, 20, 60, 60), 0, paint));
        assertThat(at(pixels, 23, 50)).isIn(HALF_BLUE);
        assertThat(at(pixels, 17, 50)).isIn(HALF_BLUE);
        assertThat(at(pixels, 50, 50)).isIn(HALF_RED);
    }

    @Test
    void aGroupThatFadesDoesNotShowOneMarkThroughAnother() throws IOException {
        int[] pixels = painted(new Mark.Group(
                "g", new Point(10, 0), null, List.of(box("a", RED, 0, 40), box("b", BLUE, 20, 60)), 0.5));
        assertThat(at(pixels, 15, 50)).isIn(HALF_RED);
        assertThat(at(pixels, 35, 50)).isIn(HALF_BLUE);
        assertThat(at(pixels, 85, 50)).isEqualTo(0xffffffff);
    }

    @Test
    void fadingGroupsInsideFadingGroupsMultiply() throws IOException {
        Mark inner = new Mark.Group("in", new Point(0, 0), null, List.of(box("a", RED, 0, 100)), 0.5);
        int[] pixels = painted(new Mark.Group("out", new Point(0, 0), null, List.of(inner), 0.5));
        assertThat(at(pixels, 50, 50)).isIn(0xffffbfbf, 0xffffc0c0);
    }

    @Test
    void aClipStaysWhereItIsWhenTheGroupIsShifted() throws IOException {
        int[] pixels = painted(
                new Mark.Group("g", new Point(30, 0), new Bounds(0, 0, 50, 100), List.of(box("a", RED, 0, 100)), 1));
        assertThat(at(pixels, 29, 50)).isEqualTo(0xffffffff);
        assertThat(at(pixels, 31, 50)).isEqualTo(0xffff0000);
        assertThat(at(pixels, 51, 50)).isEqualTo(0xffffffff);
    }

    @Test
    void onePixelLinesOnHalvesAreSharp() throws IOException {
        Mark line = new Mark.Line("a", new Point(10, 50.5), new Point(90, 50.5), Paint.line(RED, 1));
        int[] pixels = painted(line);
        assertThat(at(pixels, 50, 49)).isEqualTo(0xffffffff);
        assertThat(at(pixels, 50, 50)).isEqualTo(0xffff0000);
        assertThat(at(pixels, 50, 51)).isEqualTo(0xffffffff);
    }

    @Test
    void theTipOfAnArrowIsItsEnd() throws IOException {
        int[] pixels = painted(new Mark.Arrow("a", new Point(10, 50), new Point(90, 50), 20, Paint.line(RED, 2)));
        assertThat(at(pixels, 40, 49)).isEqualTo(0xffff0000);
        assertThat(at(pixels, 40, 46)).isEqualTo(0xffffffff);
        assertThat(at(pixels, 72, 43)).isEqualTo(0xffff0000);
        assertThat(at(pixels, 91, 50)).isEqualTo(0xffffffff);
    }

    @Test
    void marksOfNoSizeDrawNothing() throws IOException {
        Point here = new Point(50, 50);
        int[] pixels = painted(
                new Mark.Rectangle("a", new Bounds(50, 50, 0, 0), 5, Paint.fill(RED)),
                new Mark.Arrow("b", here, here, 20, Paint.line(RED, 2)),
                new Mark.Circle("c", here, 0, Paint.fill(RED)),
                new Mark.Path("d", List.of(), Paint.fill(RED)),
                new Mark.Text("e", here, "", TextStyle.sans(12), Paint.fill(RED)),
                new Mark.Group("f", here, null, List.of(), 0.5));
        assertThat(pixels).containsOnly(0xffffffff);
    }

    @Test
    void charactersThatNoBundledFontHasDoNotStopThePainting() throws IOException {
        Mark text = new Mark.Text("a", new Point(5, 50), "龘靐 🎵 é", TextStyle.sans(20), Paint.fill(RED));
        assertThat(painted(text)).contains(0xffff0000);
    }

    private static int at(int[] pixels, int x, int y) {
        return pixels[100 * y + x];
    }

    private static int[] painted(Mark... marks) throws IOException {
        Figure figure = new Figure(100, 100, Ink.rgb(0xffffff), List.of(marks), new Figure.Words("", Map.of()));
        return Pixels.of(figure, PixelOptions.filled(1)).argb();
    }

    private static Mark box(String id, Ink ink, double left, double right) {
        return new Mark.Rectangle(id, new Bounds(left, 0, right - left, 100), 0, Paint.fill(ink));
    }
}
