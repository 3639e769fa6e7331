package dev.unrolled.tour.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Theme;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Reckoning;
import dev.unrolled.scene.written.CardFormat;
import dev.unrolled.scene.written.LatexCheck;
import dev.unrolled.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether every number on a page answers "why?". */
public final class Answers {
    private static final Pattern NUMBER = Pattern.compile("\\d");

    private Answers() {}

    /** The marks of a page whose tip says a number that no card explains. */
    public static Set<String> missing(Page page, Wording wording) {
        Set<String> missing = new TreeSet<>();
        titles(page, wording).forEach((mark, title) -> {
            if (NUMBER.matcher(title).find() && page.explain(mark, wording).isEmpty()) {
                missing.add(mark);
            }
        });
        return missing;
    }

    /** Asks every mark of a page, and looks at what it answers; in all languages. */
    public static void holdUp(Page page) {
        for (String language : Wording.languages()) {
            Wording wording = Wording.in(language).orElseThrow();
            assertThat(missing(page, wording)).as("marks without an answer").isEmpty();
            Map<String, String> titles = titles(page, wording);
            for (String mark : titles.keySet()) {
                page.explain(mark, wording).ifPresent(answer -> sound(mark, answer));
            }
        }
    }

    /**
     * Works out again what stands on all cards of a page.
     *
     * @return how many equations could be checked
     */
    public static int workedOut(Page page) {
        Wording english = Wording.english();
        return titles(page, english).keySet().stream()
                .map(mark -> page.explain(mark, english))
                .flatMap(Optional::stream)
                .mapToInt(Reckoning::holds)
                .sum();
    }

    private static Map<String, String> titles(Page page, Wording wording) {
        return page.draw(Look.of(Theme.LIGHT, 980, 660).with(wording)).words().titles();
    }

    private static void sound(String mark, Explanation answer) {
        String all = CardFormat.TEXT.write(answer);
        assertThat(answer.title()).as(mark).isNotBlank();
        assertThat(answer.meaning()).as(mark).isNotBlank();
        assertThat(all).as(mark).doesNotContain("NaN", "Infinity", "{0}", "null");
        assertThat(answer.rows().stream()
                        .flatMap(row -> row.pieces().stream())
                        .map(CardLine.Piece::mark)
                        .flatMap(Optional::stream)
                        .filter(to -> to.equals(mark)))
                .as(mark + " leads to itself")
                .isEmpty();
        assertThat(LatexCheck.problems(CardFormat.LATEX.write(answer))).as(mark).isEmpty();
        Reckoning.holds(answer);
    }
}
