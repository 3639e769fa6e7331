package dev.unrolled.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.tour.ball.BallChapter;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RehearsalTest {
    private final List<String> worked = new ArrayList<>();

    /** A chapter that says what it is asked for. */
    private final class Watched implements Chapter {
        private final Chapter real = new BallChapter();
        private final int number;

        Watched(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public String id() {
            return real.id();
        }

        @Override
        public List<String> paragraphs(Wording wording) {
            worked.add(number + " text");
            return real.paragraphs(wording);
        }

        @Override
        public Guess guess(Wording wording) {
            worked.add(number + " guess");
            return real.guess(wording);
        }

        @Override
        public Page page() {
            worked.add(number + " page");
            return real.page();
        }
    }

    @Test
    void theOpenChapterAndThoseAfterItAreReadyBeforeTheOthers() {
        new Tour(List.of(new Watched(1), new Watched(2), new Watched(3))).rehearse(2, Wording.english());
        assertThat(worked)
                .containsExactly(
                        "2 page", "2 text", "2 guess", "3 page", "3 text", "3 guess", "1 page", "1 text", "1 guess");
    }

    @Test
    void oneChapterCanBeGotReadyAlone() {
        new Tour(List.of(new Watched(1), new Watched(2), new Watched(3))).rehearseOnly(2, Wording.english());
        assertThat(worked).containsExactly("2 page", "2 text", "2 guess");
    }
}
