package dev.unrolled.tour.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What chapter 13 says of a sentence that someone typed: nobody is right or wrong about what nobody has said. */
final class OwnSentenceTest {
    private static final List<Example> EXAMPLES = List.of(Example.values());
    private static final Cast CAST = new Cast();
    private static final Page FIRST = new CostChapter(CAST).page();
    private static final String ALL_AGREE = "zzyx";
    private static final String TWO_AGREE = "could you tell me who is playing there tonight";
    private static final String NONE_AGREE = "song alarm joke thank it";

    private static Page typed(String text) {
        return FIRST.type("text", text);
    }

    private static Contest contest(Page page) {
        return ((CostPage) page).contest();
    }

    private static Figure drawn(Page page) {
        return page.draw(Look.of(Theme.LIGHT, 980, 660));
    }

    private static List<Mark.Text> texts(Page page) {
        return drawn(page).marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static String text(Page page, String id) {
        return texts(page).stream()
                .filter(text -> text.id().equals(id))
                .map(Mark.Text::content)
                .findFirst()
                .orElse("");
    }

    private static String note(Page page) {
        return text(page, "note/0");
    }

    private static long red(Page page) {
        Ink warning = Theme.LIGHT.warning();
        return texts(page).stream()
                .filter(text -> text.paint().fill().equals(warning))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL_AGREE, TWO_AGREE, NONE_AGREE})
    void nobodyIsRightOrWrongAboutASentenceThatTheCorpusDoesNotKnow(String sentence) {
        Page page = typed(sentence);
        assertThat(contest(page).known()).isFalse();
        assertThat(text(page, "row/answer/label")).isEqualTo("Takes it for");
        assertThat(red(page)).isZero();
        for (CellKind kind : CellKind.values()) {
            assertThat(contest(page).isRight(kind) || contest(page).isWrong(kind))
                    .isFalse();
        }
        assertThat(drawn(page).words().titles().values()).noneMatch(title -> title.contains("right:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL_AGREE, TWO_AGREE, NONE_AGREE})
    void itSaysForWhoseAnswerTheGradientsAreWorkedOut(String sentence) {
        Page page = typed(sentence);
        Contest contest = contest(page);
        assertThat(note(page)).contains("the loss and its gradients are worked out for “" + contest.wanted() + "”");
        for (CellKind kind : CellKind.values()) {
            int target = contest.lesson(kind).target();
            assertThat(contest.lesson(kind).intents().get(target)).isEqualTo(contest.wanted());
        }
        assertThat(drawn(page).words().description()).contains("Nobody has said what is wanted here.");
    }

    @Test
    void allThreeTwoOrOneOfThemMakeThatOfIt() {
        assertThat(contest(typed(ALL_AGREE)).agreeing()).hasSize(3);
        assertThat(note(typed(ALL_AGREE))).endsWith("what all three networks make of it.");
        assertThat(contest(typed(TWO_AGREE)).agreeing()).containsExactly(CellKind.RNN, CellKind.GRU);
        assertThat(typed(TWO_AGREE))
                .satisfies(page -> assertThat(all(page)).contains("the RNN and the GRU make of it."));
        assertThat(contest(typed(NONE_AGREE)).agreeing()).containsExactly(CellKind.RNN);
        assertThat(all(typed(NONE_AGREE))).contains("the RNN makes of it; no two agree.");
    }

    /** The whole note, which may stand in two lines. */
    private static String all(Page page) {
        return note(page) + " " + text(page, "note/1");
    }

    @Test
    void whereItIsKnownWhatIsMeantItIsSaidAndNothingElse() {
        for (Page page : List.of(FIRST, FIRST.revealed(), typed("what time is it?"))) {
            Contest contest = contest(page);
            long wrong = Arrays.stream(CellKind.values())
                    .filter(kind -> !contest.answer(kind).equals(contest.wanted()))
                    .count();
            assertThat(contest.known()).isTrue();
            assertThat(text(page, "row/answer/label")).isEqualTo("Takes it for (right: " + contest.wanted() + ")");
            assertThat(note(page)).isEmpty();
            assertThat(red(page)).isEqualTo(wrong);
        }
        assertThat(red(FIRST.revealed())).isEqualTo(1);
    }

    @Test
    void anExampleIsKnownHoweverItIsTyped() {
        for (Example example : EXAMPLES) {
            Page page = typed("stop")
                    .type("text", example.text().toUpperCase(Locale.ROOT).replace(" ?", "?"));
            assertThat(contest(page).wanted()).isEqualTo(example.wanted());
            assertThat(contest(page).known()).isTrue();
            assertThat(page.knobs(Wording.english()).get(0))
                    .extracting(knob -> ((Knob.Choice) knob).chosen())
                    .isEqualTo(EXAMPLES.indexOf(example));
        }
        assertThat(typed("stop").knobs(Wording.english()).get(0))
                .extracting(knob -> ((Knob.Choice) knob).chosen())
                .isEqualTo(-1);
    }

    @Test
    void whatHasGrownIsSaidInTimes() {
        Page page = typed(TWO_AGREE);
        double grown = contest(page).left(CellKind.RNN);
        String times = Numbers.number(grown) + " times";
        assertThat(grown).isGreaterThan(1.1);
        assertThat(text(page, "row/left/rnn")).isEqualTo(times);
        assertThat(drawn(page).words().titles())
                .containsEntry("point/rnn/0", "RNN at “could”: " + times + " as much as at “tonight”");
        assertThat(page.explain("row/left/rnn", Wording.english()).orElseThrow().title())
                .endsWith(": " + times);
    }

    @Test
    void theHeadingNamesTheGradientsThatAreDrawn() {
        Page plain = FIRST.turn("share", 0);
        assertThat(text(plain, "heading")).contains("‖∂L/∂hₜ‖", "dashed: ‖∂L/∂cₜ‖");
        assertThat(drawn(plain).marks()).anyMatch(mark -> mark.id().equals("line/lstm-c"));
        assertThat(text(FIRST, "heading")).contains("last word’s gradient");
    }

    @Test
    void aGridLineIsSoManyTimesTheOneBelow() {
        List<Integer> powers = texts(FIRST).stream()
                .filter(text -> text.id().startsWith("grid/"))
                .map(text -> Integer.parseInt(text.id().split("/", -1)[1]))
                .toList();
        long factor = Math.round(Math.pow(10, powers.get(0) - powers.get(1)));
        assertThat(text(FIRST, "scale")).endsWith("each grid line is " + factor + " times the one below");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ALL_AGREE,
                TWO_AGREE,
                NONE_AGREE,
                "song alarm joke thank it um so hey there could you please tell me ok"
            })
    void thePageLooksRightInEverySizeAndLanguage(String sentence) {
        for (Page page : List.of(typed(sentence), typed(sentence).turn("share", 0))) {
            for (int[] size : new int[][] {{640, 480}, {980, 660}, {700, 900}}) {
                for (String language : Wording.languages()) {
                    Wording wording = Wording.in(language).orElseThrow();
                    Figure figure = page.draw(new Look(Theme.DARK, size[0], size[1], 0, GradientScale.LOG, wording));
                    assertThat(FigureCheck.problems(figure)).isEmpty();
                    assertThat(FigureCheck.collidingTexts(figure)).isEmpty();
                    assertThat(FigureCheck.cutTexts(figure)).isEmpty();
                }
            }
        }
    }
}
