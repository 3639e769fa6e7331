package dev.unrolled.tour.depth;

import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.tour.page.Part;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** Whispering down the layers. */
public final class DepthChapter implements Chapter {
    @Override
    public int number() {
        return 9;
    }

    @Override
    public String id() {
        return "depth";
    }

    @Override
    public List<String> paragraphs(Wording wording) {
        DeepNetwork first = DepthPage.first().network();
        Whisper whisper = first.whisper();
        return List.of(
                wording.say("story.depth.1", first.depth(), DeepNetwork.WIDTH),
                wording.say("story.depth.2", whisper.meanSlope()),
                wording.say(
                        "story.depth.3",
                        Numbers.brief(whisper.usualFactor()),
                        first.depth() - 1,
                        Part.of(whisper.left(), wording),
                        Numbers.brief(whisper.leastFactor()),
                        Numbers.brief(whisper.greatestFactor())),
                wording.say("story.depth.4"));
    }

    private static Whisper with(Activation activation) {
        DeepNetwork first = DepthPage.first().network();
        return new DeepNetwork(activation, first.scale(), first.depth()).whisper();
    }

    /** The squash with which least of the gradient is left at the first layer. */
    static Activation quietest() {
        Activation quietest = Activation.TANH;
        for (Activation one : Activation.ALL) {
            quietest = with(one).left() < with(quietest).left() ? one : quietest;
        }
        return quietest;
    }

    @Override
    public Guess guess(Wording wording) {
        String reveal = wording.say(
                "story.depth.reveal",
                Part.of(with(Activation.SIGMOID).left(), wording),
                Part.of(with(Activation.TANH).left(), wording),
                Part.of(with(Activation.RELU).left(), wording));
        return new Guess(
                wording.say("story.depth.question"),
                DepthPage.names(wording),
                quietest().place(),
                reveal);
    }

    @Override
    public Page page() {
        return DepthPage.first();
    }
}
