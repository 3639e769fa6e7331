package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GreyscaleTest {
    @ParameterizedTest
    @EnumSource
    void theFirstFiveWordsStandFarApart(Theme theme) {
        for (int one = 0; one < 5; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Eye.leastDifference(word(one, theme), word(other, theme)))
                        .as("words %d and %d", one, other)
                        .isGreaterThan(7);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTwoOfTenWordsAreTheSame(Theme theme) {
        List<Ink> greys = new ArrayList<>();
        for (int k = 0; k < 10; k++) {
            greys.add(word(k, theme));
        }
        assertThat(greys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void lettersStayReadableOnEveryWord(Theme theme) {
        for (int k = 0; k < 30; k++) {
            Ink letters = Greyscale.of(theme.palette().onWord(k), theme);
            double before = theme.palette().onWord(k).contrast(theme.palette().word(k));
            assertThat(letters.contrast(word(k, theme))).as("word %d", k).isGreaterThan(Math.min(4.4, before - 0.1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsKeepTheirContrast(Theme theme) {
        for (Ink ink : List.of(theme.text(), theme.muted(), theme.accent())) {
            double contrast = Greyscale.of(ink, theme).contrast(Greyscale.of(theme.page(), theme));
            assertThat(contrast).isGreaterThanOrEqualTo(4.4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noColourIsLeftAndEveryMarkIsThere(Theme theme) {
        Figure grey = Greyscale.of(EveryMark.figure(), theme);
        assertThat(inks(grey.marks())).allMatch(ink -> ink.red() == ink.green() && ink.green() == ink.blue());
        assertThat(grey.words()).isEqualTo(EveryMark.figure().words());
        assertThat(FigureCheck.problems(grey)).isEmpty();
    }

    private static Ink word(int k, Theme theme) {
        return Greyscale.of(theme.palette().word(k), theme);
    }

    private static List<Ink> inks(List<Mark> marks) {
        List<Ink> inks = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                inks.addAll(inks(group.children()));
            } else {
                inks.add(Fade.paint(mark).fill());
                inks.add(Fade.paint(mark).stroke().ink());
            }
        }
        return inks;
    }
}
