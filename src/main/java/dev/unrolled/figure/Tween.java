package dev.unrolled.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way from one figure to another, by mark id: what both have moves and changes colour; what only the first has fades
 * out; what only the second has fades in. Texts that read differently, and marks that changed their kind, fade out until
 * half way and in again after it. Groups do the same inside.
 *
 * <p>Immutable; the pairing is done once, so that a frame costs little. A mark that is the same in both is the very same
 * object in every frame.
 */
public final class Tween {
    private final Figure from;
    private final Figure to;
    private final List<Change> changes;

    private Tween(Figure from, Figure to) {
        this.from = from;
        this.to = to;
        changes = pair(from.marks(), to.marks());
    }

    /** Pairs the marks of two figures. */
    public static Tween between(Figure from, Figure to) {
        return new Tween(from, to);
    }

    /**
     * The figure {@code share} of the way: the first itself at 0 and below, the second itself at 1 and above. In between
     * the words are those of the nearer figure.
     *
     * @throws IllegalArgumentException when {@code share} is not a number
     */
    public Figure at(double share) {
        if (Double.isNaN(share)) {
            throw new IllegalArgumentException("how far along is not a number");
        }
        if (share <= 0) {
            return from;
        }
        return share >= 1 ? to : between(share);
    }

    private Figure between(double share) {
        return new Figure(
                Blend.number(from.width(), to.width(), share),
                Blend.number(from.height(), to.height(), share),
                Blend.ink(from.background(), to.background(), share),
                frame(changes, share),
                share < 0.5 ? from.words() : to.words());
    }

    private static List<Mark> frame(List<Change> changes, double share) {
        List<Mark> marks = new ArrayList<>(changes.size());
        for (Change change : changes) {
            marks.add(change.at(share));
        }
        return marks;
    }

    /** In the order of {@code to}; what vanishes stays above the mark that it was drawn after. */
    private static List<Change> pair(List<Mark> from, List<Mark> to) {
        Map<String, Mark> old = byId(from);
        Map<String, Mark> fresh = byId(to);
        Map<String, List<Change>> after = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        @Nullable String kept = null;
        for (Mark mark : from) {
            if (fresh.containsKey(mark.id())) {
                kept = mark.id();
            } else if (kept == null) {
                changes.add(new Change.Vanish(mark));
            } else {
                after.computeIfAbsent(kept, id -> new ArrayList<>()).add(new Change.Vanish(mark));
            }
        }
        for (Mark mark : to) {
            Mark before = old.get(mark.id());
            changes.add(before == null ? new Change.Appear(mark) : change(before, mark));
            changes.addAll(after.getOrDefault(mark.id(), List.of()));
        }
        return List.copyOf(changes);
    }

    private static Map<String, Mark> byId(List<Mark> marks) {
        Map<String, Mark> byId = new HashMap<>();
        for (Mark mark : marks) {
            byId.put(mark.id(), mark);
        }
        return byId;
    }

    private static Change change(Mark from, Mark to) {
        if (from.equals(to)) {
            return new Change.Stay(to);
        }
        if (from instanceof Mark.Group a && to instanceof Mark.Group b) {
            return new Change.Inside(a, b, pair(a.children(), b.children()));
        }
        return Blend.isPossible(from, to) ? new Change.Move(from, to) : new Change.Swap(from, to);
    }

    /** What becomes of one mark. */
    private sealed interface Change {
        Mark at(double share);

        record Stay(Mark mark) implements Change {
            @Override
            public Mark at(double share) {
                return mark;
            }
        }

        record Move(Mark from, Mark to) implements Change {
            @Override
            public Mark at(double share) {
                return Blend.mark(from, to, share);
            }
        }

        record Swap(Mark from, Mark to) implements Change {
            @Override
            public Mark at(double share) {
                return share < 0.5 ? Fade.by(from, 1 - 2 * share) : Fade.by(to, 2 * share - 1);
            }
        }

        record Appear(Mark mark) implements Change {
            @Override
            public Mark at(double share) {
                return Fade.by(mark, share);
            }
        }

        record Vanish(Mark mark) implements Change {
            @Override
            public Mark at(double share) {
                return Fade.by(mark, 1 - share);
            }
        }

        record Inside(Mark.Group from, Mark.Group to, List<Change> changes) implements Change {
            @Override
            public Mark at(double share) {
                return new Mark.Group(
                        to.id(),
                        Blend.point(from.shift(), to.shift(), share),
                        Blend.clip(from.clip(), to.clip(), share),
                        frame(changes, share),
                        Blend.number(from.opacity(), to.opacity(), share));
            }
        }
    }
}
