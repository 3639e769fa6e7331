package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Segment;
import dev.unrolled.figure.Mark.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TweenTest {
    private static final Paint BLACK = Paint.fill(Ink.rgb(0));

    @Test
    void theEndsAreTheFiguresThemselves() {
        Figure a = figure(box("a", 0));
        Figure b = figure(box("a", 10), box("b", 0));
        Tween tween = Tween.between(a, b);
        assertThat(tween.at(0)).isSameAs(a);
        assertThat(tween.at(-3)).isSameAs(a);
        assertThat(tween.at(1)).isSameAs(b);
        assertThat(tween.at(2)).isSameAs(b);
        assertThatIllegalArgumentException().isThrownBy(() -> tween.at(Double.NaN));
    }

    @Test
    void whatBothHaveMovesAndChangesColour() {
        Rectangle from = new Rectangle("a", new Bounds(0, 0, 10, 10), 0, Paint.fill(Ink.rgb(0x000000)));
        Rectangle to = new Rectangle(
                "a",
                new Bounds(40, 20, 30, 10),
                8,
                Paint.fill(Ink.rgb(0x808080)).withOpacity(0.5));
        assertThat(only(from, to, 0.25))
                .isEqualTo(new Rectangle(
                        "a",
                        new Bounds(10, 5, 15, 10),
                        2,
                        Paint.fill(Ink.rgb(0x202020)).withOpacity(0.875)));
    }

    @Test
    void whatIsTheSameIsTheSameObjectInEveryFrame() {
        Mark mark = box("a", 0);
        assertThat(Tween.between(figure(box("a", 0)), figure(mark))
                        .at(0.3)
                        .marks()
                        .get(0))
                .isSameAs(mark);
    }

    @Test
    void newMarksFadeInAndOldOnesFadeOutWhereTheyWere() {
        Figure half = Tween.between(
                        figure(box("first", 0), box("old", 1), box("last", 2)),
                        figure(box("first", 0), box("new", 3), box("last", 2)))
                .at(0.25);
        assertThat(half.marks()).extracting(Mark::id).containsExactly("first", "old", "new", "last");
        assertThat(((Rectangle) half.marks().get(1)).paint().opacity()).isEqualTo(0.75);
        assertThat(((Rectangle) half.marks().get(2)).paint().opacity()).isEqualTo(0.25);
    }

    @Test
    void textsThatDifferCrossOverHalfWay() {
        Text from = new Text("a", new Point(0, 0), "0.1", TextStyle.mono(10), BLACK);
        Text to = new Text("a", new Point(8, 0), "0.2", TextStyle.mono(20), BLACK);
        Text early = (Text) only(from, to, 0.25);
        Text late = (Text) only(from, to, 0.75);
        assertThat(early.content()).isEqualTo("0.1");
        assertThat(late.content()).isEqualTo("0.2");
        assertThat(early.paint().opacity()).isEqualTo(0.5);
        assertThat(late.paint().opacity()).isEqualTo(0.5);
        assertThat(((Text) only(from, to, 0.5)).paint().opacity()).isZero();
        assertThat(late.at().x()).isEqualTo(6);
        assertThat(late.style().size()).isEqualTo(17.5);
    }

    @Test
    void textThatStaysDoesNotFlicker() {
        Text from = new Text("a", new Point(0, 0), "time", TextStyle.sans(10), BLACK);
        Text to = new Text("a", new Point(8, 0), "time", TextStyle.sans(10), BLACK);
        assertThat(((Text) only(from, to, 0.5)).paint().opacity()).isEqualTo(1);
    }

    @Test
    void aMarkOfAnotherKindFadesOutAndIn() {
        Circle circle = new Circle("a", new Point(5, 5), 5, BLACK);
        assertThat(only(box("a", 0), circle, 0.25)).isInstanceOf(Rectangle.class);
        assertThat(only(box("a", 0), circle, 0.9)).isInstanceOf(Circle.class);
    }

    @Test
    void pathsOfOneStructureBendAndOthersFade() {
        Path from = path(new Segment.Move(new Point(0, 0)), new Segment.To(new Point(10, 0)), new Segment.Close());
        Path to = path(new Segment.Move(new Point(0, 4)), new Segment.To(new Point(10, 8)), new Segment.Close());
        Path other = path(new Segment.Move(new Point(0, 4)));
        assertThat(((Path) only(from, to, 0.5)).segments())
                .containsExactly(
                        new Segment.Move(new Point(0, 2)), new Segment.To(new Point(10, 4)), new Segment.Close());
        assertThat(((Path) only(from, other, 0.4)).paint().opacity()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void groupsMoveAndTheirMarksAreMatchedInside() {
        Group from = new Group("g", new Point(0, 0), new Bounds(0, 0, 10, 10), List.of(box("a", 0), box("b", 0)), 1);
        Group to = new Group("g", new Point(10, 0), new Bounds(0, 0, 20, 10), List.of(box("a", 8)), 0);
        Group half = (Group) only(from, to, 0.5);
        assertThat(half.shift()).isEqualTo(new Point(5, 0));
        assertThat(half.clip()).isEqualTo(new Bounds(0, 0, 15, 10));
        assertThat(half.opacity()).isEqualTo(0.5);
        assertThat(((Rectangle) half.children().get(0)).bounds().x()).isEqualTo(4);
        assertThat(half.children()).extracting(Mark::id).containsExactly("a", "b");
    }

    @Test
    void anOutlineThatAppearsHasItsHueFromTheStart() {
        Ink red = Ink.rgb(0xff0000);
        Line from = new Line("a", new Point(0, 0), new Point(1, 0), Paint.line(Ink.CLEAR, 0));
        Line to = new Line("a", new Point(0, 0), new Point(1, 0), Paint.line(red, 4));
        assertThat(((Line) only(from, to, 0.5)).paint().stroke()).isEqualTo(Stroke.solid(red.withAlpha(0.5), 2));
    }

    @Test
    void dashesRunAlongWithTheirLine() {
        Line from = new Line("a", new Point(0, 0), new Point(1, 0), dashed(2.0, 4.0));
        Line to = new Line("a", new Point(0, 0), new Point(1, 0), dashed(4.0, 8.0));
        assertThat(((Line) only(from, to, 0.5)).paint().stroke().dashes()).containsExactly(3.0, 6.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFrameHasEachIdOnceAndTheOrderOfTheSecond(long seed) {
        Random random = new Random(seed);
        List<Mark> from = shuffled(random);
        List<Mark> to = shuffled(random);
        List<String> ids = Tween.between(figure(from), figure(to)).at(0.4).marks().stream()
                .map(Mark::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsSubsequence(to.stream().map(Mark::id).toList());
        assertThat(ids).containsAll(from.stream().map(Mark::id).toList());
    }

    @Test
    void wordsAreThoseOfTheNearerFigure() {
        Figure a = new Figure(10, 10, Ink.CLEAR, List.of(), new Figure.Words("before", Map.of()));
        Figure b = new Figure(20, 10, Ink.rgb(0xffffff), List.of(), new Figure.Words("after", Map.of()));
        assertThat(Tween.between(a, b).at(0.4).words().description()).isEqualTo("before");
        assertThat(Tween.between(a, b).at(0.6).words().description()).isEqualTo("after");
        assertThat(Tween.between(a, b).at(0.5).width()).isEqualTo(15);
        assertThat(Tween.between(a, b).at(0.5).background())
                .isEqualTo(Ink.rgb(0xffffff).withAlpha(0.5));
    }

    private static List<Mark> shuffled(Random random) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            if (random.nextBoolean()) {
                marks.add(box("m" + i, i));
            }
        }
        Collections.shuffle(marks, random);
        return marks;
    }

    private static Mark only(Mark from, Mark to, double share) {
        return Tween.between(figure(from), figure(to)).at(share).marks().get(0);
    }

    private static Figure figure(Mark... marks) {
        return figure(List.of(marks));
    }

    private static Figure figure(List<Mark> marks) {
        return new Figure(100, 100, Ink.CLEAR, marks, new Figure.Words("some marks", Map.of()));
    }

    private static Mark box(String id, double x) {
        return new Rectangle(id, new Bounds(x, 0, 10, 10), 0, BLACK);
    }

    private static Path path(Segment... segments) {
        return new Path("a", List.of(segments), BLACK);
    }

    private static Paint dashed(double... lengths) {
        return new Paint(
                Ink.CLEAR,
                new Stroke(Ink.rgb(0), 1, Arrays.stream(lengths).boxed().toList()),
                1);
    }
}
