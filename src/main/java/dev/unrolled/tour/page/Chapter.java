package dev.unrolled.tour.page;

import dev.unrolled.wording.Wording;
import java.util.List;

/** One chapter of the story: text on one side, a page to play with on the other. */
public interface Chapter {
    /** Its place in the story, from 1. */
    int number();

    /** A short name that stays the same in every language: {@code ball}. */
    String id();

    /** What it is called. */
    default String title(Wording wording) {
        return wording.say("story." + id() + ".title");
    }

    /** Two to five short paragraphs; every figure in them is computed. */
    List<String> paragraphs(Wording wording);

    /** What the reader may guess before it is shown. */
    Guess guess(Wording wording);

    /** The page as one finds it on entering. */
    Page page();
}
