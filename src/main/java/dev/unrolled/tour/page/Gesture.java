package dev.unrolled.tour.page;

import dev.unrolled.figure.Point;
import dev.unrolled.scene.Look;
import java.util.Optional;

/**
 * Something done with the pointer on a page's figure.
 *
 * @param kind what is done
 * @param at where, in the figure's units
 * @param mark the mark under the pointer that can be grabbed; while dragging, the one that was
 * @param look how the figure is drawn that the pointer is on
 */
public record Gesture(Kind kind, Point at, Optional<String> mark, Look look) {
    /** What a pointer does. */
    public enum Kind {
        /** The button goes down. */
        PRESS,
        /** It moves while the button is down. */
        DRAG,
        /** The button comes up. */
        RELEASE
    }
}
