package dev.unrolled.ui.session;

import java.util.List;

/**
 * Where a window stands, in pixels of the desktop.
 *
 * @param x left edge
 * @param y top edge
 * @param width over all
 * @param height over all
 * @param maximized whether it fills the screen; the rest is then where it goes back to
 */
public record Place(double x, double y, double width, double height, boolean maximized) {
    /** The smallest window in which everything can be read. */
    public static final double LEAST_WIDTH = 960;

    /** The smallest window in which everything can be read. */
    public static final double LEAST_HEIGHT = 640;

    private static final double FIRST_WIDTH = 1440;
    private static final double FIRST_HEIGHT = 900;

    /** The usual size in the middle of a screen, or as much of it as there is. */
    public static Place first(Place screen) {
        double width = Math.min(FIRST_WIDTH, screen.width);
        double height = Math.min(FIRST_HEIGHT, screen.height);
        return new Place(
                screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height, false);
    }

    /**
     * This place moved and made smaller until all of it is on a screen: on the one that shows most of it, on the first where none
     * does.
     *
     * @param screens the usable parts of all screens, the main one first; at least one
     */
    public Place on(List<Place> screens) {
        Place best = screens.get(0);
        for (Place screen : screens) {
            best = overlap(screen) > overlap(best) ? screen : best;
        }
        double fitWidth = Math.min(Math.max(width, LEAST_WIDTH), best.width);
        double fitHeight = Math.min(Math.max(height, LEAST_HEIGHT), best.height);
        double fitX = Math.max(best.x, Math.min(x, best.x + best.width - fitWidth));
        double fitY = Math.max(best.y, Math.min(y, best.y + best.height - fitHeight));
        return new Place(fitX, fitY, fitWidth, fitHeight, maximized);
    }

    private double overlap(Place other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return across > 0 && down > 0 ? across * down : 0;
    }
}
