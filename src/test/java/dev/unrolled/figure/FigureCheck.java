package dev.unrolled.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with a figure, in sentences; nothing, if all is well. For the tests of every picture:
 * {@code assertThat(FigureCheck.problems(figure)).isEmpty()}.
 */
public final class FigureCheck {
    private static final double SLACK = 0.5;

    private final Figure figure;
    private final FigureIndex index;
    private final Bounds whole;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private FigureCheck(Figure figure) {
        this.figure = figure;
        index = FigureIndex.of(figure);
        whole = new Bounds(-SLACK, -SLACK, figure.width() + 2 * SLACK, figure.height() + 2 * SLACK);
    }

    /**
     * Ids that occur twice or are empty, titles and a description that are missing or lead nowhere, numbers that are not
     * finite, and marks that stick out of the figure; what a group cuts away is allowed to, but a text must not be cut at
     * its top or bottom.
     */
    public static List<String> problems(Figure figure) {
        FigureCheck check = new FigureCheck(figure);
        check.words();
        check.marks(figure.marks());
        return List.copyOf(check.problems);
    }

    /** Pairs of texts that lie on each other, as "one × other"; texts that are invisible or cut away don't count. */
    public static List<String> collidingTexts(Figure figure) {
        FigureIndex index = FigureIndex.of(figure);
        List<Mark.Text> texts = new ArrayList<>();
        collect(figure.marks(), texts);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (collide(index, texts.get(j), texts.get(i))) {
                    pairs.add(texts.get(j).id() + " × " + texts.get(i).id());
                }
            }
        }
        return pairs;
    }

    /** Texts that didn't fit and end in an ellipsis, as "id: text"; lists that go on inside brackets are not meant. */
    public static List<String> cutTexts(Figure figure) {
        List<Mark.Text> texts = new ArrayList<>();
        collect(figure.marks(), texts);
        return texts.stream()
                .filter(text -> text.content().endsWith("…"))
                .map(text -> text.id() + ": " + text.content())
                .toList();
    }

    private void words() {
        if (figure.words().description().isBlank()) {
            problems.add("the figure has no description");
        }
        for (String id : figure.words().titles().keySet()) {
            if (index.find(id).isEmpty()) {
                problems.add("the title of " + id + " has no mark");
            }
        }
    }

    private void marks(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.id().isBlank() || !ids.add(mark.id())) {
                problems.add("the id '" + mark.id() + "' is empty or not the only one");
            }
            if (mark instanceof Mark.Group group) {
                marks(group.children());
            } else {
                place(mark);
            }
        }
    }

    private void place(Mark mark) {
        Bounds own = Outline.bounds(mark);
        if (!Double.isFinite(own.x() + own.y() + own.width() + own.height())) {
            problems.add(mark.id() + " is at a place that is not a number: " + own);
            return;
        }
        index.bounds(mark.id()).ifPresent(box -> inside(mark, own, box));
    }

    private void inside(Mark mark, Bounds own, Bounds left) {
        if (!whole.contains(new Point(left.x(), left.y())) || !whole.contains(new Point(left.right(), left.bottom()))) {
            problems.add(mark.id() + " sticks out of the figure: " + left);
        }
        if (mark instanceof Mark.Text && left.height() < own.height() - 2 * SLACK) {
            problems.add(mark.id() + " is cut at its top or bottom: " + left);
        }
    }

    private static void collect(List<Mark> marks, List<Mark.Text> texts) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group && Outline.isSeen(group)) {
                collect(group.children(), texts);
            } else if (mark instanceof Mark.Text text
                    && Outline.isSeen(text)
                    && !text.content().isBlank()) {
                texts.add(text);
            }
        }
    }

    /** Lines of text have air above and below the letters; only what is nearer than that is a collision. */
    private static boolean collide(FigureIndex index, Mark.Text one, Mark.Text other) {
        Bounds a = index.bounds(one.id()).orElse(null);
        Bounds b = index.bounds(other.id()).orElse(null);
        if (a == null || b == null) {
            return false;
        }
        Bounds common = a.intersection(b);
        return common.width() > 1 && common.height() > 0.3 * Math.min(a.height(), b.height());
    }
}
