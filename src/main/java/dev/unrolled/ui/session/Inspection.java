package dev.unrolled.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which marks of the figure are being asked about.
 *
 * @param hovered the id of the mark under the pointer or under the keyboard's ring
 * @param pins the cards that stay open, the newest first; none twice
 */
public record Inspection(Optional<String> hovered, List<Pin> pins) {
    /** Nothing. */
    public static final Inspection NONE = new Inspection(Optional.empty(), List.of());

    /** Copies the cards. */
    public Inspection {
        pins = List.copyOf(pins);
    }

    /** The newest of the marks whose cards stay open. */
    public Optional<String> pinned() {
        return pins.stream().map(Pin::mark).findFirst();
    }

    /** The marks whose cards stay open, the newest first. */
    public List<String> marks() {
        return pins.stream().map(Pin::mark).toList();
    }

    /** The mark to explain where there is room for one: the newest that is pinned, else the hovered one. */
    public Optional<String> subject() {
        return pinned().or(() -> hovered);
    }

    /** With the pointer on a mark, or on none. */
    public Inspection pointingAt(Optional<String> id) {
        return new Inspection(id, pins);
    }

    /** Pins a mark beside those that are; one that is pinned already is let go. */
    public Inspection pinning(String id) {
        return marks().contains(id) ? closing(id) : asking(id);
    }

    /** With a mark's card open and on top, whether it was pinned or not. */
    public Inspection asking(String id) {
        return new Inspection(
                hovered,
                Stream.concat(Stream.of(new Pin(id, false)), without(id).stream())
                        .toList());
    }

    /** With a mark's card open and on top, and all others folded, where there is room for little more than one. */
    public Inspection askingAlone(String id) {
        return folding(mark -> true, true).asking(id);
    }

    /** Without the card of a mark. */
    public Inspection closing(String id) {
        return new Inspection(hovered, without(id));
    }

    private List<Pin> without(String id) {
        return pins.stream().filter(pin -> !pin.mark().equals(id)).toList();
    }

    /** With some cards folded, or not. */
    public Inspection folding(Predicate<String> which, boolean folded) {
        return new Inspection(
                hovered,
                pins.stream()
                        .map(pin -> which.test(pin.mark()) ? pin.folded(folded) : pin)
                        .toList());
    }

    /** With nothing pinned. */
    public Inspection unpinned() {
        return new Inspection(hovered, List.of());
    }
}
