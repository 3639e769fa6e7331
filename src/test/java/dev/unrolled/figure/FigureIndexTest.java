package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FigureIndexTest {
    private static final Paint BLACK = Paint.fill(Ink.rgb(0));
    private static final Point NOWHERE = new Point(0, 0);

    @Test
    void theTopmostMarkWithATitleIsHit() {
        FigureIndex index = titled(box("low", 0, 20), box("high", 10, 20), box("untitled", 0, 30));
        assertThat(index.hit(new Point(5, 5))).contains("low");
        assertThat(index.hit(new Point(15, 5))).contains("high");
        assertThat(index.hit(new Point(25, 15))).contains("high");
        assertThat(index.hit(new Point(35, 5))).isEmpty();
    }

    @Test
    void whatIsWantedMayBeSaidByItsId() {
        FigureIndex index = titled(box("part/1", 0, 20), box("value/1", 0, 20));
        assertThat(index.hit(new Point(5, 5), id -> id.startsWith("part/"))).contains("part/1");
    }

    @Test
    void aPieceOfAMarkStandsForTheMark() {
        FigureIndex index = titled(box("carry/1", 0, 10), box("carry/1/share", 20, 10));
        assertThat(index.hit(new Point(25, 5), "carry/1"::equals)).contains("carry/1");
        assertThat(index.hit(new Point(25, 5), "carry"::equals)).contains("carry");
        assertThat(index.hit(new Point(25, 5), "carry/1/"::equals)).isEmpty();
    }

    @Test
    void aGroupIsHitThroughItsUntitledMarks() {
        FigureIndex index = titled(group("column", new Point(50, 0), null, 1, box("untitled", 0, 10)));
        assertThat(index.hit(new Point(55, 5))).contains("column");
        assertThat(index.hit(new Point(5, 5))).isEmpty();
    }

    @Test
    void whatAGroupCutsAwayIsNotHit() {
        Mark inner = group("inner", new Point(50, 0), null, 1, box("a", 0, 30));
        FigureIndex index = titled(group("outer", NOWHERE, new Bounds(50, 0, 20, 100), 1, inner));
        assertThat(index.hit(new Point(65, 5))).contains("a");
        assertThat(index.hit(new Point(75, 5))).isEmpty();
        assertThat(index.bounds("a")).contains(new Bounds(50, 0, 20, 30));
    }

    /** The contract: children are shifted, the clip is not. */
    @Test
    void aClipStaysWhereItIsWhenTheGroupIsShifted() {
        FigureIndex index = titled(group("g", new Point(50, 0), new Bounds(0, 0, 60, 100), 1, box("a", 0, 30)));
        assertThat(index.hit(new Point(55, 5))).contains("a");
        assertThat(index.hit(new Point(65, 5))).isEmpty();
    }

    @Test
    void theBoxOfAGroupIsAroundEverythingInIt() {
        FigureIndex index = titled(group("g", new Point(5, 0), null, 1, box("a", 0, 10), box("b", 30, 10)));
        assertThat(index.bounds("g")).contains(new Bounds(5, 0, 40, 10));
        assertThat(index.bounds("nobody")).isEmpty();
    }

    @Test
    void whatIsInvisibleIsNotHit() {
        Mark clear = new Mark.Rectangle("a", new Bounds(0, 0, 10, 10), 0, Paint.fill(Ink.CLEAR));
        Mark faded = new Mark.Rectangle("b", new Bounds(0, 0, 10, 10), 0, BLACK.withOpacity(0));
        FigureIndex index = titled(clear, faded, group("g", NOWHERE, null, 0, box("c", 0, 10)));
        assertThat(index.hit(new Point(5, 5))).isEmpty();
        assertThat(index.find("c")).isPresent();
    }

    @Test
    void thinLinesAreMetFromNearby() {
        Paint thin = Paint.line(Ink.rgb(0), 1);
        FigureIndex index = titled(
                new Mark.Line("line", new Point(0, 0), new Point(100, 0), thin),
                new Mark.Arrow("arrow", new Point(0, 20), new Point(100, 20), 12, thin),
                new Mark.Circle("circle", new Point(50, 50), 10, BLACK));
        assertThat(index.hit(new Point(50, 2.5))).contains("line");
        assertThat(index.hit(new Point(50, 4))).isEmpty();
        assertThat(index.hit(new Point(50, 25))).contains("arrow");
        assertThat(index.hit(new Point(58, 58))).isEmpty();
        assertThat(index.hit(new Point(57, 57))).contains("circle");
    }

    @Test
    void filledPathsAreMetInsideAndOpenOnesAlongTheirLine() {
        FigureIndex index = FigureIndex.of(EveryMark.figure());
        assertThat(index.hit(new Point(40, 165), id -> id.equals("wave"))).contains("wave");
        assertThat(index.hit(new Point(40, 165))).contains("paths");
        assertThat(index.hit(new Point(145, 150), "open"::equals)).contains("open");
        assertThat(index.hit(new Point(160, 140), "open"::equals)).isEmpty();
    }

    private static FigureIndex titled(Mark... marks) {
        Map<String, String> titles = new HashMap<>();
        for (Mark mark : marks) {
            title(mark, titles);
        }
        return FigureIndex.of(new Figure(200, 200, Ink.CLEAR, List.of(marks), new Figure.Words("", titles)));
    }

    private static void title(Mark mark, Map<String, String> titles) {
        if (!mark.id().equals("untitled")) {
            titles.put(mark.id(), "the " + mark.id());
        }
        if (mark instanceof Mark.Group group) {
            group.children().forEach(child -> title(child, titles));
        }
    }

    private static Mark box(String id, double x, double size) {
        return new Mark.Rectangle(id, new Bounds(x, 0, size, size), 0, BLACK);
    }

    private static Mark group(String id, Point shift, @Nullable Bounds clip, double opacity, Mark... children) {
        return new Mark.Group(id, shift, clip, List.of(children), opacity);
    }
}
