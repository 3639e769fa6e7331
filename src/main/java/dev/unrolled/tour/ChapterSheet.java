package dev.unrolled.tour;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;

/** A chapter as one figure, for pictures where there is no window: its text on the left, its page on the right. */
public final class ChapterSheet {
    private static final double TEXT = 380;
    private static final double MARGIN = 28;
    private static final double[] SIZES = {16, 15, 14, 13, 12, 11, 10};

    private final Chapter chapter;
    private final Page page;
    private final Look look;
    private final Drawing drawing;

    private ChapterSheet(Chapter chapter, Page page, Look look) {
        this.chapter = chapter;
        this.page = page;
        this.look = look;
        drawing = new Drawing(look.sized(Math.max(look.width(), TEXT + 2 * MARGIN + Look.MIN_WIDTH), look.height()));
    }

    /** Draws a chapter as one finds it once its guess has been answered. */
    public static Figure draw(Chapter chapter, Look look) {
        Page shown = chapter.page().revealed().arrived();
        return draw(chapter, shown, look);
    }

    /** Draws a chapter with its page in some state; the look's width and height are the whole sheet's. */
    public static Figure draw(Chapter chapter, Page page, Look look) {
        return new ChapterSheet(chapter, page, look).draw();
    }

    private Figure draw() {
        double left = TEXT + 2 * MARGIN;
        Figure figure = page.draw(look.sized(drawing.width() - left - MARGIN / 2, drawing.height() - MARGIN));
        text();
        drawing.put("page", new Point(left, MARGIN / 2), figure);
        String title = chapter.title(look.wording());
        return drawing.figure(title + ". " + figure.words().description());
    }

    /** In the largest letters in which all of it fits. */
    private void text() {
        for (double size : SIZES) {
            if (height(size) <= drawing.height() - 2 * MARGIN || size == SIZES[SIZES.length - 1]) {
                text(size);
                return;
            }
        }
    }

    private double height(double size) {
        double height = 2.6 * size + tall(chapter.title(look.wording()), heading(size));
        for (String paragraph : chapter.paragraphs(look.wording())) {
            height += tall(paragraph, TextStyle.sans(size)) + 0.75 * size;
        }
        Guess guess = chapter.guess(look.wording());
        return height + tall(guess.question(), bold(size)) + tall(guess.reveal(), TextStyle.sans(size)) + 1.5 * size;
    }

    private static double tall(String text, TextStyle style) {
        return Drawing.paragraphHeight(text, style, TEXT);
    }

    private static TextStyle heading(double size) {
        return TextStyle.sans(size * 1.6).with(Weight.BOLD);
    }

    private static TextStyle bold(double size) {
        return TextStyle.sans(size).with(Weight.SEMIBOLD);
    }

    private void text(double size) {
        Ink ink = look.theme().text();
        TextStyle body = TextStyle.sans(size);
        String number = look.wording().say("story.chapter.alone", chapter.number());
        double y = put(
                "number",
                number,
                TextStyle.sans(size * 0.85),
                MARGIN,
                look.theme().muted());
        y = put("title", chapter.title(look.wording()), heading(size), y, ink) + 0.6 * size;
        int n = 0;
        for (String paragraph : chapter.paragraphs(look.wording())) {
            y = put("paragraph/" + n++, paragraph, body, y, ink) + 0.75 * size;
        }
        Guess guess = chapter.guess(look.wording());
        y = put(
                        "question",
                        guess.question(),
                        bold(size),
                        y + 0.5 * size,
                        look.theme().accent())
                + 0.3 * size;
        put("reveal", guess.reveal(), body, y, ink);
    }

    private double put(String id, String text, TextStyle style, double y, Ink ink) {
        return drawing.paragraph("sheet/" + id, new Bounds(MARGIN, y, TEXT, 0), text, style, ink);
    }
}
