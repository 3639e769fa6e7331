package dev.unrolled.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where the marks of one figure are: by id and by place. Shifts and clips of groups are taken into account. Immutable. */
public final class FigureIndex {
    private final Figure figure;
    private final Map<String, Placed> byId = new HashMap<>();
    private final List<Placed> drawn = new ArrayList<>();

    private FigureIndex(Figure figure) {
        this.figure = figure;
        place(figure.marks(), Frame.WHOLE);
    }

    /** Looks through a figure once. */
    public static FigureIndex of(Figure figure) {
        return new FigureIndex(figure);
    }

    /** The figure looked through. */
    public Figure figure() {
        return figure;
    }

    /** The mark of an id, groups included, in its group's coordinates. */
    public Optional<Mark> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Placed::mark);
    }

    /**
     * The box of a mark in the figure's coordinates, without what its groups cut away; a group's is around everything in
     * it. Empty where there is no such mark or nothing of it is left.
     */
    public Optional<Bounds> bounds(String id) {
        return Optional.ofNullable(byId.get(id)).map(placed -> box(placed.mark, placed.frame));
    }

    /** The topmost mark at a place that has a title; where it is in groups, the innermost that has one. */
    public Optional<String> hit(Point at) {
        return hit(at, figure.words().titles()::containsKey);
    }

    /** The topmost mark at a place whose id is wanted; where it is in groups, the innermost that is. */
    public Optional<String> hit(Point at, Predicate<String> wanted) {
        for (int i = drawn.size() - 1; i >= 0; i--) {
            Placed placed = drawn.get(i);
            if (placed.frame.lets(at) && Outline.meets(placed.mark, placed.frame.inside(at))) {
                String id = placed.innermost(wanted);
                if (id != null) {
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }

    private void place(List<Mark> marks, Frame frame) {
        for (Mark mark : marks) {
            byId.put(mark.id(), new Placed(mark, frame));
            if (mark instanceof Mark.Group group) {
                place(group.children(), frame.of(group));
            } else if (frame.seen && Outline.isSeen(mark)) {
                drawn.add(new Placed(mark, frame));
            }
        }
    }

    private static @Nullable Bounds box(Mark mark, Frame frame) {
        if (!(mark instanceof Mark.Group group)) {
            return frame.cut(Outline.bounds(mark).shifted(frame.shift));
        }
        Bounds all = null;
        for (Mark child : group.children()) {
            Bounds box = box(child, frame.of(group));
            all = all == null || box == null ? (box == null ? all : box) : all.union(box);
        }
        return all;
    }

    private record Placed(Mark mark, Frame frame) {
        /** A piece of a mark, whose id goes on after a slash, stands for the mark. */
        @Nullable
        String innermost(Predicate<String> wanted) {
            String id = mark.id();
            for (int end = id.length(); end > 0; end = id.lastIndexOf('/', end - 1)) {
                if (wanted.test(id.substring(0, end))) {
                    return id.substring(0, end);
                }
            }
            for (Frame around = frame; around != null; around = around.outer) {
                if (around.outer != null && wanted.test(around.id)) {
                    return around.id;
                }
            }
            return null;
        }
    }

    /** What a group does to everything in it; {@code clip} and {@code shift} are in the figure's coordinates. */
    private record Frame(
            String id,
            Point shift,
            @Nullable Bounds clip,
            boolean seen,
            @Nullable Frame outer) {
        static final Frame WHOLE = new Frame("", new Point(0, 0), null, true, null);

        Frame of(Mark.Group group) {
            Bounds own = group.clip() == null ? null : group.clip().shifted(shift);
            Bounds both = own == null || clip == null ? (own == null ? clip : own) : clip.intersection(own);
            Point moved = new Point(
                    shift.x() + group.shift().x(), shift.y() + group.shift().y());
            return new Frame(group.id(), moved, both, seen && Outline.isSeen(group), this);
        }

        boolean lets(Point at) {
            return clip == null || clip.contains(at);
        }

        Point inside(Point at) {
            return new Point(at.x() - shift.x(), at.y() - shift.y());
        }

        @Nullable
        Bounds cut(Bounds box) {
            if (clip == null) {
                return box;
            }
            boolean apart = box.x() > clip.right()
                    || box.right() < clip.x()
                    || box.y() > clip.bottom()
                    || box.bottom() < clip.y();
            return apart ? null : clip.intersection(box);
        }
    }
}
