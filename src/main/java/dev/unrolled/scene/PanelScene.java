package dev.unrolled.scene;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Point;
import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One part of a lesson's picture by itself, cut from the whole: the marks keep their ids and look as they do there. A pure function.
 */
public final class PanelScene {
    private static final double MARGIN = 12;
    private static final Set<Kind> BACKWARD = Set.of(
            Kind.BACKWARD,
            Kind.AXIS,
            Kind.GRADIENT,
            Kind.FACTOR,
            Kind.TRAVEL,
            Kind.LEFT,
            Kind.UPDATE,
            Kind.CHANGE,
            Kind.SCROLL);
    private static final Set<Kind> INTENTS = Set.of(Kind.READOUT, Kind.INTENT, Kind.LOSS);

    private final Figure whole;
    private final FigureIndex index;
    private final Panel panel;

    private PanelScene(Figure whole, Panel panel) {
        this.whole = whole;
        this.panel = panel;
        index = FigureIndex.of(whole);
    }

    /**
     * Draws a part of a moment of a lesson. The look's size is that of the whole picture, from which the part is cut; columns are
     * scrolled to where something happens.
     *
     * @param lesson an empty one gives a picture that says what to do
     * @param moment of the lesson's timeline
     */
    public static Figure draw(Lesson lesson, Moment moment, Look look, Panel panel) {
        if (panel == Panel.MEMORY && !lesson.isEmpty()) {
            return MemoryScene.draw(lesson, moment, look);
        }
        Figure whole = LessonScene.draw(lesson, moment, look.scrolledTo(LessonScene.scrollFor(lesson, moment, look)));
        return panel == Panel.WHOLE || lesson.isEmpty() ? whole : new PanelScene(whole, panel).cut();
    }

    private Figure cut() {
        Bounds area = area();
        List<Mark> marks = whole.marks().stream().filter(this::belongs).toList();
        Mark all = new Group("panel", new Point(-area.x(), -area.y()), null, marks, 1);
        Set<String> ids = new HashSet<>();
        collect(marks, ids);
        Map<String, String> titles = new HashMap<>(whole.words().titles());
        titles.keySet().retainAll(ids);
        Figure.Words words = new Figure.Words(whole.words().description(), titles);
        return new Figure(area.width(), area.height(), whole.background(), List.of(all), words);
    }

    private Bounds area() {
        Bounds backward = bounds(MarkId.of(Kind.BACKWARD));
        return switch (panel) {
            case GRADIENTS -> around(backward);
            case INTENTS -> around(bounds(MarkId.of(Kind.READOUT) + "/card"));
            default -> new Bounds(0, 0, whole.width(), backward.y() - 4);
        };
    }

    private Bounds bounds(String id) {
        return index.bounds(id).orElseThrow();
    }

    private static Bounds around(Bounds box) {
        return new Bounds(box.x() - MARGIN, box.y() - MARGIN, box.width() + 2 * MARGIN, box.height() + 2 * MARGIN);
    }

    private boolean belongs(Mark mark) {
        Optional<MarkId> id = MarkId.parse(mark.id());
        boolean backward = id.map(MarkId::kind).filter(BACKWARD::contains).isPresent();
        return switch (panel) {
            case GRADIENTS -> backward;
            case INTENTS -> id.filter(PanelScene::isIntent).isPresent();
            default -> !backward;
        };
    }

    /** The arrow that leads to the card stays outside. */
    private static boolean isIntent(MarkId id) {
        boolean arrow = id.kind() == Kind.READOUT && id.piece().isEmpty();
        return INTENTS.contains(id.kind()) && !arrow;
    }

    private static void collect(List<Mark> marks, Set<String> ids) {
        for (Mark mark : marks) {
            ids.add(mark.id());
            if (mark instanceof Group group) {
                collect(group.children(), ids);
            }
        }
    }
}
