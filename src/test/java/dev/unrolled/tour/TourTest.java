package dev.unrolled.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Answers;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Guess;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TourTest {
    private static final Tour TOUR = Tour.of(new Cast());
    private static final Wording ENGLISH = Wording.english();
    private static final List<Wording> LANGUAGES = Wording.languages().stream()
            .map(code -> Wording.in(code).orElseThrow())
            .toList();
    private static final int[][] SIZES = {{640, 480}, {660, 560}, {980, 660}, {1180, 760}, {700, 900}};

    static Stream<Chapter> chapters() {
        return TOUR.chapters().stream();
    }

    private static Look look(Theme theme, int[] size, Wording wording) {
        return new Look(theme, size[0], size[1], 0, GradientScale.LOG, wording);
    }

    private static void looksRight(Page page, String what) {
        for (int[] size : SIZES) {
            for (Wording wording : LANGUAGES) {
                Figure figure = page.draw(look(Theme.LIGHT, size, wording));
                String where = what + " at " + size[0] + " x " + size[1] + " in " + wording.language();
                assertThat(FigureCheck.problems(figure)).as(where).isEmpty();
                assertThat(FigureCheck.collidingTexts(figure)).as(where).isEmpty();
            }
            Figure dark = page.draw(look(Theme.DARK, size, ENGLISH));
            assertThat(FigureCheck.problems(dark)).as(what + " in the dark").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void everyPageLooksRightInEverySizeAndTheme(Chapter chapter) {
        Page first = chapter.page();
        looksRight(first, chapter.id());
        looksRight(first.revealed().arrived(), chapter.id() + " revealed");
    }

    /** All knobs as far as they go, one after the other. */
    private static List<Page> turnings(Page first) {
        List<Page> pages = new ArrayList<>();
        for (Knob knob : first.knobs(ENGLISH)) {
            if (knob instanceof Knob.Slider slider) {
                pages.add(first.turn(knob.name(), slider.span().from()));
                pages.add(first.turn(knob.name(), slider.span().to()));
                pages.add(first.turn(
                        knob.name(), (slider.span().from() + slider.span().to()) / 2));
            } else if (knob instanceof Knob.Choice choice) {
                for (int i = 0; i < choice.options().size(); i++) {
                    pages.add(first.turn(knob.name(), i));
                }
            } else if (knob instanceof Knob.Field) {
                pages.add(first.type(knob.name(), ""));
                pages.add(first.type(knob.name(), "zzyx"));
                pages.add(first.type(knob.name(), "could you please tell me what time it is now my friend"));
            } else {
                pages.add(first.turn(knob.name(), 1));
                pages.add(first.turn(knob.name(), 1).arrived());
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void everyKnobLeadsToAPageThatLooksRight(Chapter chapter) {
        for (Page page : turnings(chapter.page())) {
            looksRight(page, chapter.id() + " " + page.knobs(ENGLISH));
        }
    }

    /** Nor a word of an ordinary sentence. */
    @ParameterizedTest
    @MethodSource("chapters")
    void noTextIsCutOff(Chapter chapter) {
        List<Page> pages = new ArrayList<>(turnings(chapter.page()));
        pages.add(chapter.page());
        pages.add(chapter.page().revealed().arrived());
        for (Page page : pages) {
            for (int[] size : SIZES) {
                for (Wording wording : LANGUAGES) {
                    assertThat(FigureCheck.cutTexts(page.draw(look(Theme.LIGHT, size, wording))))
                            .as(chapter.id() + " at " + size[0] + " x " + size[1] + " in " + wording.language())
                            .isEmpty();
                }
            }
        }
    }

    /** What a number answers is looked at chapter by chapter; here, that a chapter that is added doesn't stay silent. */
    @ParameterizedTest
    @MethodSource("chapters")
    void everyNumberOfEveryPageAnswers(Chapter chapter) {
        for (Page page : List.of(chapter.page(), chapter.page().revealed().arrived())) {
            assertThat(Answers.missing(page, ENGLISH)).as(chapter.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void knobsHaveNamesOfTheirOwnAndLabels(Chapter chapter) {
        List<Knob> knobs = chapter.page().knobs(ENGLISH);
        assertThat(knobs).extracting(Knob::name).doesNotHaveDuplicates();
        assertThat(knobs).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void timeEndsEveryShow(Chapter chapter) {
        Page page = chapter.page().revealed();
        for (int i = 0; i < 2000 && page.motion() == dev.unrolled.tour.page.Motion.SHOW; i++) {
            page = page.after(100);
        }
        assertThat(page.motion()).isNotEqualTo(dev.unrolled.tour.page.Motion.SHOW);
    }

    /** The window's first pulse tells a page that no time has gone by yet. */
    @ParameterizedTest
    @MethodSource("chapters")
    void noShowEndsBeforeItBegins(Chapter chapter) {
        for (Knob knob : chapter.page().knobs(ENGLISH)) {
            if (knob instanceof Knob.Button) {
                Page pressed = chapter.page().turn(knob.name(), 1);
                assertThat(pressed.after(0).motion()).as(knob.name()).isEqualTo(pressed.motion());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void everyChapterSaysALittleAndAsksOnce(Chapter chapter) {
        List<String> paragraphs = chapter.paragraphs(ENGLISH);
        assertThat(paragraphs.size()).isBetween(2, 5);
        assertThat(String.join(" ", paragraphs).split(" ", -1).length).isLessThan(200);
        Guess guess = chapter.guess(ENGLISH);
        assertThat(guess.question()).endsWith("?");
        assertThat(String.join(" ", paragraphs) + guess.reveal()).doesNotContain("{", "}", "NaN");
        assertThat(Set.copyOf(guess.answers())).hasSameSizeAs(guess.answers());
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void everyChapterMakesASheetForExport(Chapter chapter) {
        for (Wording wording : LANGUAGES) {
            Figure sheet = ChapterSheet.draw(chapter, look(Theme.LIGHT, new int[] {1440, 900}, wording));
            assertThat(FigureCheck.problems(sheet)).isEmpty();
            assertThat(FigureCheck.collidingTexts(sheet)).isEmpty();
        }
    }

    @Test
    void chaptersAreInOrderAndHaveNamesOfTheirOwn() {
        assertThat(TOUR.chapters()).extracting(Chapter::number).isSorted().doesNotHaveDuplicates();
        Set<String> ids = new HashSet<>();
        TOUR.chapters().forEach(chapter -> assertThat(ids.add(chapter.id())).isTrue());
    }

    @Test
    void aPageIsFoundAgainAsItWasLeft() {
        Journey start = Journey.at(TOUR, 1);
        Page changed = start.page().turn("shown", 3);
        Journey there = start.change(page -> changed).guessing(0).step(1);
        assertThat(there.chapter()).isNotEqualTo(start.chapter());
        assertThat(there.guess()).isEmpty();
        Journey back = there.step(-1);
        assertThat(back.guess()).hasValue(0);
        assertThat(back.guessing(2).guess()).hasValue(0);
        assertThat(back.afresh().page()).isEqualTo(start.page());
    }

    @Test
    void theStoryEndsWhereItEnds() {
        assertThat(Journey.at(TOUR, -5).step(-1).chapter()).isEqualTo(TOUR.first());
        assertThat(Journey.at(TOUR, 99).step(1).chapter().number()).isEqualTo(TOUR.last());
    }

    @Test
    void theLineOfStationsLooksRightAndLeadsToEveryChapter() {
        for (Chapter chapter : TOUR.chapters()) {
            for (int width : new int[] {500, 900, 1500}) {
                for (Wording wording : LANGUAGES) {
                    Look look = new Look(Theme.LIGHT, width, Stations.HEIGHT, 0, GradientScale.LOG, wording);
                    assertThat(FigureCheck.problems(Stations.draw(TOUR, chapter, look)))
                            .isEmpty();
                }
            }
        }
        assertThat(Stations.at(TOUR, -10, 900)).isEqualTo(TOUR.first());
        assertThat(Stations.at(TOUR, 910, 900).number()).isEqualTo(TOUR.last());
    }
}
