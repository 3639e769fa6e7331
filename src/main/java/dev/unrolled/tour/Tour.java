package dev.unrolled.tour;

import dev.unrolled.tour.alphabet.AlphabetChapter;
import dev.unrolled.tour.bag.BagChapter;
import dev.unrolled.tour.ball.BallChapter;
import dev.unrolled.tour.code.CodeChapter;
import dev.unrolled.tour.cost.CostChapter;
import dev.unrolled.tour.depth.DepthChapter;
import dev.unrolled.tour.gates.GatesChapter;
import dev.unrolled.tour.learning.LearningChapter;
import dev.unrolled.tour.loop.LoopChapter;
import dev.unrolled.tour.memory.MemoryChapter;
import dev.unrolled.tour.onward.OnwardChapter;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.question.QuestionChapter;
import dev.unrolled.tour.sound.SoundChapter;
import dev.unrolled.tour.time.TimeChapter;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The story: its chapters in order.
 *
 * @param chapters by number
 */
public record Tour(List<Chapter> chapters) {
    /** Copies the chapters. */
    public Tour {
        chapters = List.copyOf(chapters);
    }

    /** All chapters, played by these networks; none is read before a chapter needs it. */
    public static Tour of(Cast cast) {
        return new Tour(List.of(
                new BallChapter(),
                new SoundChapter(),
                new AlphabetChapter(),
                new BagChapter(cast),
                new LoopChapter(cast),
                new QuestionChapter(cast),
                new CodeChapter(cast),
                new LearningChapter(cast),
                new DepthChapter(),
                new TimeChapter(cast),
                new MemoryChapter(cast),
                new GatesChapter(cast),
                new CostChapter(cast),
                new OnwardChapter(cast)));
    }

    /** The first chapter. */
    public Chapter first() {
        return chapters.get(0);
    }

    /** The number of the last chapter. */
    public int last() {
        return chapters.get(chapters.size() - 1).number();
    }

    /** The chapter with that number. */
    public Optional<Chapter> chapter(int number) {
        return chapters.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The chapter with that number, or the nearest one. */
    public Chapter nearest(int number) {
        Chapter best = first();
        for (Chapter one : chapters) {
            best = Math.abs(one.number() - number) < Math.abs(best.number() - number) ? one : best;
        }
        return best;
    }

    /** So many chapters on (or back, if negative); at the ends the last or the first. */
    public Chapter beside(Chapter chapter, int steps) {
        int index = chapters.indexOf(chapter) + steps;
        return chapters.get(Math.max(0, Math.min(chapters.size() - 1, index)));
    }

    /**
     * Works out what the chapters show first, the one that is open and those after it before the others, so that turning to them takes
     * no time. May run beside everything else; what a chapter has worked out it keeps.
     */
    public void rehearse(int open, Wording wording) {
        Stream.concat(
                        chapters.stream().filter(one -> one.number() >= open),
                        chapters.stream().filter(one -> one.number() < open))
                .forEach(one -> rehearse(one, wording));
    }

    /** The same for one chapter, or the nearest one. */
    public void rehearseOnly(int number, Wording wording) {
        rehearse(nearest(number), wording);
    }

    private static void rehearse(Chapter chapter, Wording wording) {
        chapter.page();
        chapter.paragraphs(wording);
        chapter.guess(wording);
    }
}
