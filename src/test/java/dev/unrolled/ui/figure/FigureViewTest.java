package dev.unrolled.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.EveryMark;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.Tween;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureViewTest {
    private static final Paint BLACK = Paint.fill(Ink.rgb(0));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        OnScreen.start();
    }

    @Test
    void theNodeOfAMarkIsKept() {
        OnScreen.get(() -> {
            FigureView view = new FigureView();
            view.show(figure(box("a", 0), box("b", 20)));
            List<Node> before = List.copyOf(marks(view));
            view.show(figure(box("a", 5), box("b", 25)));
            assertThat(marks(view)).containsExactlyElementsOf(before);
            assertThat(((Rectangle) marks(view).get(0)).getX()).isEqualTo(5);
            return null;
        });
    }

    @Test
    void marksThatComeAndGoLeaveTheOthersAlone() {
        OnScreen.get(() -> {
            FigureView view = new FigureView();
            view.show(figure(box("a", 0), box("b", 20), box("c", 40)));
            Node a = marks(view).get(0);
            Node c = marks(view).get(2);
            List<Node> moved = new ArrayList<>();
            marks(view).addListener((ListChangeListener<Node>) change -> {
                while (change.next()) {
                    moved.addAll(change.getRemoved());
                    moved.addAll(change.getAddedSubList());
                }
            });
            view.show(figure(box("a", 0), box("x", 10), box("y", 10), box("c", 40)));
            assertThat(marks(view)).hasSize(4).startsWith(a).endsWith(c);
            assertThat(moved).hasSize(3).doesNotContain(a, c);
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyFigureAfterAnyOtherIsShownInItsOrder(long seed) {
        Random random = new Random(seed);
        OnScreen.get(() -> {
            FigureView view = new FigureView();
            for (int i = 0; i < 20; i++) {
                Mark[] marks = shuffled(random);
                view.show(figure(marks));
                assertThat(marks(view).stream().map(node -> ((Rectangle) node).getX()))
                        .containsExactlyElementsOf(Arrays.stream(marks)
                                .map(mark -> ((Mark.Rectangle) mark).bounds().x())
                                .toList());
            }
            return null;
        });
    }

    @Test
    void aMarkThatChangesItsKindGetsAnotherNode() {
        OnScreen.get(() -> {
            FigureView view = new FigureView();
            view.show(figure(box("a", 0), box("b", 0)));
            view.show(figure(new Mark.Circle("a", new Point(5, 5), 5, BLACK), box("b", 0)));
            assertThat(marks(view).get(0)).isInstanceOf(Circle.class);
            assertThat(marks(view)).hasSize(2);
            return null;
        });
    }

    @Test
    void theSameFigureAgainTouchesNothing() {
        OnScreen.get(() -> {
            FigureView view = new FigureView();
            view.show(EveryMark.figure());
            List<String> touched = watch(view);
            view.show(EveryMark.figure());
            assertThat(touched).isEmpty();
            return null;
        });
    }

    @Test
    void onlyWhatHasChangedIsTouched() {
        OnScreen.get(() -> {
            FigureView view = new FigureView();
            view.show(figure(
                    box("a", 0), box("b", 0), new Mark.Text("t", new Point(0, 9), "1", TextStyle.mono(9), BLACK)));
            List<String> touched = watch(view);
            view.show(figure(
                    box("a", 0), box("b", 7), new Mark.Text("t", new Point(0, 9), "1", TextStyle.mono(9), BLACK)));
            assertThat(touched).contains("x").doesNotContain("y", "width", "fill", "text", "font", "opacity");
            return null;
        });
    }

    /** However a figure was reached, it looks the same. */
    @Test
    void aFigureReachedThroughATweenLooksAsIfShownAtOnce() {
        Figure end = EveryMark.figure();
        Figure start = figure(box("box", 0), box("other", 30));
        int[] direct = OnScreen.pixels(end, 1);
        int[] reached = OnScreen.pixels(
                end, 1, List.of(end, start, Tween.between(start, end).at(0.3), start, end));
        assertThat(reached).isEqualTo(direct);
    }

    @Test
    void placesAreFoundThroughTheZoom() {
        OnScreen.get(() -> {
            FigureView view = new FigureView();
            view.show(EveryMark.figure());
            assertThat(view.idAt(20, 20)).contains("box");
            assertThat(view.idAt(390, 290)).isEmpty();
            view.zoomProperty().set(2);
            assertThat(view.idAt(40, 40)).contains("box");
            assertThat(view.idAt(40, 40, "wave"::equals)).isEmpty();
            assertThat(view.prefWidth(-1)).isEqualTo(800);
            assertThat(view.prefHeight(-1)).isEqualTo(600);
            return null;
        });
    }

    @Test
    void anOutlineFollowsItsMarkAndVanishesWithIt() {
        OnScreen.get(() -> {
            FigureView view = new FigureView();
            view.show(figure(box("a", 0)));
            view.highlight(Highlight.PINNED, "a");
            assertThat(outlines(view)).hasSize(1);
            double left = outlines(view).get(0).getX();
            view.show(figure(box("a", 10)));
            assertThat(outlines(view).get(0).getX()).isEqualTo(left + 10);
            view.show(figure(box("b", 10)));
            assertThat(outlines(view)).isEmpty();
            view.show(figure(box("a", 0)));
            assertThat(outlines(view)).hasSize(1);
            view.highlight(Highlight.PINNED, null);
            assertThat(outlines(view)).isEmpty();
            return null;
        });
    }

    @Test
    void screenReadersGetTheDescription() {
        OnScreen.get(() -> {
            FigureView view = new FigureView();
            view.show(EveryMark.figure());
            assertThat(view.getAccessibleText()).isEqualTo("Every kind of mark");
            return null;
        });
    }

    /** Names of the properties that change in any node below the view from now on; "children" for lists of nodes. */
    private static List<String> watch(Parent view) {
        List<String> touched = new ArrayList<>();
        watch(view, touched);
        return touched;
    }

    private static void watch(Parent view, List<String> touched) {
        for (Node node : view.getChildrenUnmodifiable()) {
            List<Observable> properties = new ArrayList<>(List.of(
                    node.opacityProperty(),
                    node.layoutXProperty(),
                    node.boundsInParentProperty(),
                    node.clipProperty()));
            if (node instanceof Shape shape) {
                properties.addAll(List.of(shape.fillProperty(), shape.strokeProperty()));
            }
            if (node instanceof Rectangle box) {
                properties.addAll(List.of(box.xProperty(), box.yProperty(), box.widthProperty()));
            }
            if (node instanceof Text text) {
                properties.addAll(List.of(text.textProperty(), text.fontProperty()));
            }
            for (Observable property : properties) {
                property.addListener(changed -> touched.add(((ReadOnlyProperty<?>) changed).getName()));
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) c -> touched.add("children"));
                watch(parent, touched);
            }
        }
    }

    private static ObservableList<Node> marks(FigureView view) {
        return ((Layer) space(view).getChildren().get(1)).getChildren();
    }

    private static List<Rectangle> outlines(FigureView view) {
        return ((Layer) space(view).getChildren().get(2))
                .getChildren().stream()
                        .filter(Node::isVisible)
                        .map(node -> (Rectangle) node)
                        .toList();
    }

    private static Layer space(FigureView view) {
        return (Layer) view.getChildren().get(0);
    }

    private static Mark[] shuffled(Random random) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(3) > 0) {
                marks.add(box("m" + i, i));
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(marks, random);
        }
        return marks.toArray(Mark[]::new);
    }

    private static Figure figure(Mark... marks) {
        return new Figure(400, 300, Ink.CLEAR, List.of(marks), new Figure.Words("some marks", Map.of()));
    }

    private static Mark box(String id, double x) {
        return new Mark.Rectangle(id, new Bounds(x, 0, 10, 10), 0, BLACK);
    }
}
