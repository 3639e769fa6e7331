package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FigureCheckTest {
    private static final Paint BLACK = Paint.fill(Ink.rgb(0));

    @Test
    void aSoundFigureHasNoProblems() {
        assertThat(FigureCheck.problems(EveryMark.figure())).isEmpty();
        assertThat(FigureCheck.collidingTexts(EveryMark.figure())).isEmpty();
    }

    @Test
    void twoMarksOfOneIdAreFoundInsideGroupsToo() {
        Mark group = new Mark.Group("g", new Point(0, 0), null, List.of(box("a", 5)), 1);
        assertThat(FigureCheck.problems(figure(box("a", 5), group)))
                .singleElement()
                .asString()
                .contains("'a'");
    }

    @Test
    void whatSticksOutIsFoundUnlessItIsCutAway() {
        Mark out = box("a", 95);
        Mark cut = new Mark.Group("g", new Point(0, 0), new Bounds(0, 0, 100, 100), List.of(out), 1);
        assertThat(FigureCheck.problems(figure(out))).singleElement().asString().contains("sticks out");
        assertThat(FigureCheck.problems(figure(cut))).isEmpty();
    }

    @Test
    void textThatIsCutAtTheTopIsFound() {
        Mark cut = new Mark.Group("g", new Point(0, 0), new Bounds(0, 46, 100, 20), List.of(text("a", 50)), 1);
        assertThat(FigureCheck.problems(figure(cut))).singleElement().asString().contains("cut");
    }

    @Test
    void placesThatAreNotNumbersAreFound() {
        assertThat(FigureCheck.problems(figure(box("a", Double.NaN))))
                .singleElement()
                .asString()
                .contains("not a number");
    }

    @Test
    void titlesOfNoMarkAreFound() {
        Figure figure =
                new Figure(100, 100, Ink.CLEAR, List.of(), new Figure.Words("empty", Map.of("ghost", "not there")));
        assertThat(FigureCheck.problems(figure)).singleElement().asString().contains("ghost");
    }

    @Test
    void textsOnEachOtherAreFound() {
        assertThat(FigureCheck.collidingTexts(figure(text("a", 50), text("b", 54))))
                .containsExactly("a × b");
        assertThat(FigureCheck.collidingTexts(figure(text("a", 50), text("b", 66))))
                .isEmpty();
    }

    private static Figure figure(Mark... marks) {
        return new Figure(100, 100, Ink.CLEAR, List.of(marks), new Figure.Words("some marks", Map.of()));
    }

    private static Mark box(String id, double x) {
        return new Mark.Rectangle(id, new Bounds(x, 5, 10, 10), 0, BLACK);
    }

    private static Mark text(String id, double y) {
        return new Mark.Text(id, new Point(5, y), "time", TextStyle.sans(12), BLACK);
    }
}
