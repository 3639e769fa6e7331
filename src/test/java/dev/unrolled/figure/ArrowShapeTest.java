package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ArrowShapeTest {
    @Test
    void theHeadIsAsWideAsItIsLongAndItsTipIsTheEnd() {
        ArrowShape shape = shape(new Point(0, 10), new Point(100, 10), 12);
        assertThat(shape.tip()).isEqualTo(new Point(100, 10));
        assertThat(shape.left()).isEqualTo(new Point(88, 4));
        assertThat(shape.right()).isEqualTo(new Point(88, 16));
        assertThat(shape.end().x()).isBetween(88.0, 100.0);
    }

    @Test
    void anArrowPointsTheWayItRuns() {
        ArrowShape shape = shape(new Point(10, 100), new Point(10, 0), 12);
        assertThat(shape.left()).isEqualTo(new Point(4, 12));
        assertThat(shape.right()).isEqualTo(new Point(16, 12));
    }

    @Test
    void aHeadLongerThanItsArrowIsCut() {
        ArrowShape shape = shape(new Point(0, 0), new Point(5, 0), 12);
        assertThat(shape.left()).isEqualTo(new Point(0, -2.5));
        assertThat(shape.right()).isEqualTo(new Point(0, 2.5));
    }

    @Test
    void anArrowOfNoLengthIsAPoint() {
        Point here = new Point(3, 4);
        assertThat(shape(here, here, 12)).isEqualTo(new ArrowShape(here, here, here, here, here));
    }

    private static ArrowShape shape(Point from, Point to, double head) {
        return ArrowShape.of(new Mark.Arrow("a", from, to, head, Paint.line(Ink.rgb(0), 1)));
    }
}
