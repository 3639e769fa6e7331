package dev.unrolled.ui.figure;

import dev.unrolled.figure.Mark;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A mark on the screen: one node that follows the mark of its id from figure to figure, and whose properties are set only
 * where the mark has changed.
 *
 * @param <M> the kind of mark
 */
abstract class Shown<M extends Mark> {
    private final Class<M> kind;
    private final Node node;
    private @Nullable M mark;

    Shown(Class<M> kind, Node node) {
        this.kind = kind;
        this.node = node;
        node.setManaged(false);
    }

    /** A node for a mark. */
    static Shown<?> of(Mark mark) {
        Shown<?> shown = empty(mark);
        shown.show(mark);
        return shown;
    }

    Node node() {
        return node;
    }

    /** Shows the next mark of this id; false, and nothing is done, when it is of another kind. */
    boolean show(Mark next) {
        if (next == mark) {
            return true;
        } else if (!kind.isInstance(next)) {
            return false;
        }
        M cast = kind.cast(next);
        update(mark, cast);
        mark = cast;
        return true;
    }

    /** Brings the node from one mark to another. */
    abstract void update(@Nullable M before, M after);

    private static Shown<?> empty(Mark mark) {
        if (mark instanceof Mark.Rectangle) {
            return new ShownRectangle();
        } else if (mark instanceof Mark.Text) {
            return new ShownText();
        } else if (mark instanceof Mark.Group) {
            return new ShownGroup();
        } else if (mark instanceof Mark.Line) {
            return new ShownLine();
        } else if (mark instanceof Mark.Arrow) {
            return new ShownArrow();
        }
        return mark instanceof Mark.Circle ? new ShownCircle() : new ShownPath();
    }
}
