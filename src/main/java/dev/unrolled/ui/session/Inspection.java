package dev.unrolled.ui.session;

import java.util.Optional;

/**
 * Which mark of the figure is being asked about.
 *
 * @param hovered the id of the mark under the pointer or under the keyboard's ring
 * @param pinned the id of the mark whose arithmetic stays
 */
public record Inspection(Optional<String> hovered, Optional<String> pinned) {
    /** Nothing. */
    public static final Inspection NONE = new Inspection(Optional.empty(), Optional.empty());

    /** The mark to explain: the pinned one, else the hovered one. */
    public Optional<String> subject() {
        return pinned.or(() -> hovered);
    }

    /** With the pointer on a mark, or on none. */
    Inspection pointingAt(Optional<String> id) {
        return new Inspection(id, pinned);
    }

    /** Pins a mark; the pinned one is let go. */
    Inspection pinning(String id) {
        return new Inspection(hovered, pinned.filter(id::equals).isPresent() ? Optional.empty() : Optional.of(id));
    }

    /** With nothing pinned. */
    Inspection unpinned() {
        return new Inspection(hovered, Optional.empty());
    }
}
