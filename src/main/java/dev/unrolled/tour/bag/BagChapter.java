package dev.unrolled.tour.bag;

import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network without memory. */
public final class BagChapter implements Chapter {
    private static final int THE_SAME = 2;

    private final Cast cast;
    private @Nullable Bag bag;

    /** The chapter, with a network that will be trained for the words of the cast's recurrent one. */
    public BagChapter(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String id() {
        return "bag";
    }

    private synchronized Bag bag() {
        Bag known = bag;
        if (known == null) {
            known = Bag.trainedLike(cast.rnn());
            bag = known;
        }
        return known;
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        BagNetwork.Sizes sizes = bag().network().sizes();
        return List.of(
                wording.say("story.bag.1"),
                wording.say("story.bag.2", sizes.embedding(), sizes.hidden(), sizes.intents()),
                wording.say("story.bag.3", Numbers.wholePercent(bag().accuracy())),
                wording.say("story.bag.4"));
    }

    @Override
    public Guess guess(Wording wording) {
        BagPage first = BagPage.first(bag());
        BagPage backwards = first.backwards();
        int best = first.answer().best();
        String reveal = wording.say(
                "story.bag.reveal",
                wording.intent(bag().intents().get(best)),
                Numbers.percent(first.answer().probabilities()[best]),
                backwards.saidWords());
        List<String> answers = List.of(
                wording.say("story.bag.another"), wording.say("story.bag.less-sure"), wording.say("story.bag.same"));
        return new Guess(wording.say("story.bag.question"), answers, THE_SAME, reveal);
    }

    @Override
    public Page page() {
        return BagPage.first(bag());
    }
}
