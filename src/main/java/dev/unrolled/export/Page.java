package dev.unrolled.export;

import dev.unrolled.figure.Figure;

/**
 * One figure with what is said about it: a page of a PDF, a slide, a frame that stands.
 *
 * @param figure what is drawn
 * @param title what it is called, in one line without a full stop
 * @param notes what a speaker says about it: paragraphs, a line break between each two; "" for nothing
 * @param alternative what it says to someone who can't see it
 */
public record Page(Figure figure, String title, String notes, String alternative) {
    /** A page about which nothing is said but what the figure itself says. */
    public static Page of(Figure figure, String title) {
        return new Page(figure, title, "", figure.words().description());
    }
}
