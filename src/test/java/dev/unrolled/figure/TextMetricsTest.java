package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.TextStyle.Anchor;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextMetricsTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final List<String> LINES = List.of(
            "what time is it?", "‖∂L/∂hₜ‖ → 0.634", "Wᵀ·diag(1−h²) ≈ 91.4%", "AVATAR To We “fi”", "梯度（∂L）从右往左，", "");

    @Test
    void widthsAndHeightsAgreeWithJava2d() throws Exception {
        for (Fonts.File file : Fonts.files()) {
            for (double size : new double[] {9, 12.5, 40}) {
                Font font = FontsTest.awt(file).deriveFont((float) size);
                TextStyle style = new TextStyle(file.family(), file.weight(), size, Anchor.START);
                for (String line : LINES) {
                    assertThat(TextMetrics.width(line, style))
                            .isCloseTo(font.getStringBounds(line, EXACT).getWidth(), within(0.02 * line.length()));
                }
                LineMetrics metrics = font.getLineMetrics("x", EXACT);
                assertThat(TextMetrics.ascent(style)).isCloseTo(metrics.getAscent(), within(0.05));
                assertThat(TextMetrics.descent(style)).isCloseTo(metrics.getDescent(), within(0.05));
            }
        }
    }

    @Test
    void digitsOfTheNumberFamilyLineUp() {
        TextStyle style = TextStyle.mono(13);
        assertThat("0123456789.×−½%".codePoints().mapToObj(Character::toString).map(c -> TextMetrics.width(c, style)))
                .containsOnly(TextMetrics.width("0", style));
    }

    @Test
    void anIdeographIsOneEmAndAnAccentNothing() {
        assertThat(TextMetrics.width("时间", TextStyle.sans(10))).isEqualTo(20);
        assertThat(TextMetrics.width("न्", TextStyle.sans(10))).isEqualTo(TextMetrics.width("न", TextStyle.sans(10)));
    }

    @Test
    void theAnchorSaysWhichEndStandsAtThePoint() {
        TextStyle style = TextStyle.sans(12);
        double width = TextMetrics.width("time", style);
        assertThat(TextMetrics.left("time", style, 50)).isEqualTo(50);
        assertThat(TextMetrics.left("time", style.with(Anchor.MIDDLE), 50)).isEqualTo(50 - width / 2);
        assertThat(TextMetrics.left("time", style.with(Anchor.END), 50)).isEqualTo(50 - width);
    }

    @Test
    void textThatFitsIsLeftAlone() {
        TextStyle style = TextStyle.sans(12);
        assertThat(TextMetrics.ellipsize("time", style, TextMetrics.width("time", style)))
                .isEqualTo("time");
    }

    @Test
    void textThatIsCutEndsInAnEllipsisAndFits() {
        TextStyle style = TextStyle.sans(12);
        for (double room = 0; room < 120; room += 0.7) {
            String cut = TextMetrics.ellipsize("could you please 🎵🎵 tell me", style, room);
            assertThat(TextMetrics.width(cut, style)).isLessThanOrEqualTo(room);
            assertThat(cut)
                    .satisfiesAnyOf(
                            c -> assertThat(c).isEmpty(), c -> assertThat(c).endsWith("…"));
            assertThat(cut.codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
        }
    }

    @Test
    void wrappedLinesFitAndLoseNoWord() {
        String text = "After training, “time” still owns 52% of it and “what” 23%.";
        List<String> lines = TextMetrics.wrap(text, TextStyle.sans(14), 150);
        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(l -> TextMetrics.width(l, TextStyle.sans(14)) <= 150);
    }

    @Test
    void aWordWiderThanTheLineIsCutBetweenCharacters() {
        List<String> lines = TextMetrics.wrap("oh supercalifragilistic day", TextStyle.sans(14), 60);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("ohsupercalifragilisticday");
        assertThat(lines).allMatch(l -> TextMetrics.width(l, TextStyle.sans(14)) <= 60);
    }

    @Test
    void aLineNarrowerThanACharacterHoldsOne() {
        assertThat(TextMetrics.wrap("ab 🎵", TextStyle.sans(14), 1)).containsExactly("a", "b", "🎵");
    }

    @Test
    void noLineBeginsWithAClosingSignOrEndsWithAnOpeningOne() {
        String text = "它看到的全部就是 h₆（隐藏状态）：“what”占 23.1%，“time”占 52%；其余、包括偏置，都不算！为什么？因为「记忆」有限。";
        for (double width = 60; width < 300; width += 3) {
            List<String> lines = TextMetrics.wrap(text, TextStyle.sans(12), width);
            assertThat(lines).noneMatch(line -> "，。、；：！？）」”%".indexOf(line.charAt(0)) >= 0);
            assertThat(lines).noneMatch(line -> "（「“".indexOf(line.charAt(line.length() - 1)) >= 0);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void lineBreaksInTheTextStayAndChineseBreaksAnywhere() {
        assertThat(TextMetrics.wrap("one\ntwo", TextStyle.sans(14), 500)).containsExactly("one", "two");
        assertThat(TextMetrics.wrap("现在几点了", TextStyle.sans(10), 25)).containsExactly("现在", "几点", "了");
    }
}
