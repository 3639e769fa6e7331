package dev.unrolled.tour;

import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * One reader's way through the story: where they are, how they left each page, what they guessed. Immutable. A page is made
 * when its chapter is first entered, and found again as it was left.
 */
public final class Journey {
    private final Tour tour;
    private final Chapter chapter;
    private final Map<Integer, Page> pages;
    private final Map<Integer, Integer> guesses;

    private Journey(Tour tour, Chapter chapter, Map<Integer, Page> pages, Map<Integer, Integer> guesses) {
        this.tour = tour;
        this.chapter = chapter;
        this.pages = Map.copyOf(pages);
        this.guesses = Map.copyOf(guesses);
    }

    /** At the chapter with that number, or the nearest, with nothing done yet. */
    public static Journey at(Tour tour, int number) {
        return new Journey(tour, tour.first(), Map.of(), Map.of()).to(number);
    }

    /** The story. */
    public Tour tour() {
        return tour;
    }

    /** Where the reader is. */
    public Chapter chapter() {
        return chapter;
    }

    /** The page there, as they made it. */
    public Page page() {
        Page page = pages.get(chapter.number());
        if (page == null) {
            throw new IllegalStateException("nobody has entered chapter " + chapter.number());
        }
        return page;
    }

    /** What they guessed there; empty while they haven't. */
    public OptionalInt guess() {
        Integer guess = guesses.get(chapter.number());
        return guess == null ? OptionalInt.empty() : OptionalInt.of(guess);
    }

    /** To the chapter with that number, or the nearest. */
    public Journey to(int number) {
        Chapter next = tour.nearest(number);
        return new Journey(tour, next, pages.containsKey(next.number()) ? pages : withPageOf(next), guesses);
    }

    private Map<Integer, Page> withPageOf(Chapter entered) {
        Map<Integer, Page> more = new HashMap<>(pages);
        more.put(entered.number(), entered.page());
        return more;
    }

    /** So many chapters on, or back. */
    public Journey step(int chapters) {
        return to(tour.beside(chapter, chapters).number());
    }

    /** With something done to the page. */
    public Journey change(UnaryOperator<Page> change) {
        Page before = page();
        Page after = change.apply(before);
        if (after == before) {
            return this;
        }
        Map<Integer, Page> more = new HashMap<>(pages);
        more.put(chapter.number(), after);
        return new Journey(tour, chapter, more, guesses);
    }

    /** With a guess made here; the first one counts, and the page shows what happens. */
    public Journey guessing(int answer) {
        if (guess().isPresent()) {
            return this;
        }
        Map<Integer, Integer> more = new HashMap<>(guesses);
        more.put(chapter.number(), answer);
        return new Journey(tour, chapter, pages, more).change(Page::revealed);
    }

    /** With this page as it is found on entering. */
    public Journey afresh() {
        return change(page -> chapter.page());
    }
}
