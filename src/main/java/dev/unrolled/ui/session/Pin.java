package dev.unrolled.ui.session;

/**
 * A card that stays open.
 *
 * @param mark the id of the mark that it explains
 * @param folded whether only its title is shown
 */
public record Pin(String mark, boolean folded) {
    /** The same, folded or not. */
    Pin folded(boolean now) {
        return new Pin(mark, now);
    }
}
