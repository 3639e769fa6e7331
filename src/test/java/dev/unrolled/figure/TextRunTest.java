package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.TextStyle.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextRunTest {
    private static final TextStyle STYLE = TextStyle.sans(10);

    @Test
    void bundledTextIsOnePiece() {
        assertThat(runs("time?", Anchor.START)).containsExactly(new TextRun("time?", 100, true));
        assertThat(runs("", Anchor.START)).isEmpty();
    }

    @Test
    void whatOtherFontsMustShowStandsByItself() {
        double first = TextMetrics.width("at ", STYLE);
        assertThat(runs("at 龘靐🎵 now", Anchor.START))
                .containsExactly(
                        new TextRun("at ", 100, true),
                        new TextRun("龘靐🎵", 100 + first, false),
                        new TextRun(" now", 100 + first + 32.5, true));
    }

    @Test
    void theAnchorHoldsForTheWholeLine() {
        assertThat(runs("龘靐", Anchor.END)).containsExactly(new TextRun("龘靐", 80, false));
        assertThat(runs("龘靐", Anchor.MIDDLE)).containsExactly(new TextRun("龘靐", 90, false));
    }

    private static List<TextRun> runs(String text, Anchor anchor) {
        return TextRun.of(new Mark.Text("a", new Point(100, 0), text, STYLE.with(anchor), Paint.fill(Ink.rgb(0))));
    }
}
