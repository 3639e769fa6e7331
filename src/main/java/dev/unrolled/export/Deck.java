package dev.unrolled.export;

import dev.unrolled.figure.Theme;
import java.util.List;

/**
 * Slides: a cover, one for each page, and the numbers at the end.
 *
 * @param title on the cover
 * @param about on the cover below the title, a line each
 * @param pages one slide each
 * @param numbers side by side on the last slide, or on as many as they need; none for no such slide
 * @param theme of everything that isn't a page's figure
 */
public record Deck(String title, List<String> about, List<Page> pages, List<Table> numbers, Theme theme) {
    /** How wide a figure is that fills a slide, in its units. */
    public static final double FIGURE_WIDTH = 1280;

    /** How high a figure is that fills a slide below its title. */
    public static final double FIGURE_HEIGHT = 640;

    /** Copies the lists. */
    public Deck {
        about = List.copyOf(about);
        pages = List.copyOf(pages);
        numbers = List.copyOf(numbers);
    }
}
