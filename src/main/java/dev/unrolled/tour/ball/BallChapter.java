package dev.unrolled.tour.ball;

import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.List;

/** Where is the ball going? */
public final class BallChapter implements Chapter {
    private static final int CANT_TELL = 3;

    /** The chapter. */
    public BallChapter() {}

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String id() {
        return "ball";
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        return List.of(wording.say("story.ball.1"), wording.say("story.ball.2"), wording.say("story.ball.3"));
    }

    @Override
    public Guess guess(Wording wording) {
        BallPath thrown = BallPath.thrown();
        String reveal = wording.say(
                "story.ball.reveal",
                thrown.miss(2).map(BallPage::rounded).orElseThrow(),
                thrown.miss(3).map(BallPage::rounded).orElseThrow());
        List<String> answers = List.of(
                wording.say("story.ball.left"),
                wording.say("story.ball.right"),
                wording.say("story.ball.up"),
                wording.say("story.ball.cant-tell"));
        return new Guess(wording.say("story.ball.question"), answers, CANT_TELL, reveal);
    }

    @Override
    public Page page() {
        return BallPage.first();
    }
}
