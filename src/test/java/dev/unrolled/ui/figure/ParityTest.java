package dev.unrolled.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.Pixels;
import dev.unrolled.figure.EveryMark;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Fonts;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One figure, everywhere: what the screen shows is what files show. */
final class ParityTest {
    /** Of 255 levels: the two toolkits smooth edges and round colours a little differently. */
    private static final int LEVELS = 4;

    /** At its own size JavaFX puts each letter on a whole pixel; in squares of this size that evens out. */
    private static final int SQUARE = 12;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        OnScreen.start();
    }

    @Test
    void atTwiceItsSizeTheScreenShowsWhatFilesShow() throws IOException {
        Figure figure = EveryMark.figure();
        assertThat(worst(OnScreen.pixels(figure, 2), file(figure, 2))).isLessThanOrEqualTo(LEVELS);
    }

    @Test
    void everythingButLettersIsTheSameAtItsOwnSizeToo() throws IOException {
        Figure figure = without("texts", EveryMark.figure());
        assertThat(worst(OnScreen.pixels(figure, 1), file(figure, 1))).isLessThanOrEqualTo(LEVELS);
    }

    @Test
    void lettersStandWithinAPixelOfWhereFilesHaveThem() throws IOException {
        Figure figure = EveryMark.figure();
        int[] screen = squares(OnScreen.pixels(figure, 1), 400);
        int[] file = squares(file(figure, 1), 400);
        assertThat(worst(screen, file)).isLessThanOrEqualTo(24);
    }

    @Test
    void widthsAgreeWithTheMetrics() {
        List<String> lines = List.of("what time is it?", "‖∂L/∂hₜ‖ → 0.634", "AVATAR To We “fi”", "Wᵀ·diag(1−h²)");
        for (Fonts.File file : Fonts.files()) {
            for (double size : new double[] {9, 12.5, 34}) {
                TextStyle style = new TextStyle(file.family(), file.weight(), size, TextStyle.Anchor.START);
                for (String line : lines) {
                    assertThat(onScreen(line, style))
                            .as("%s in %s at %s", line, file.name(), size)
                            .isCloseTo(TextMetrics.width(line, style), within(0.5));
                }
            }
        }
    }

    private static double onScreen(String line, TextStyle style) {
        return OnScreen.get(() -> {
            Text text = new Text(line);
            text.setFont(ScreenFonts.of(style));
            return text.getLayoutBounds().getWidth();
        });
    }

    private static Figure without(String id, Figure figure) {
        return new Figure(
                figure.width(),
                figure.height(),
                figure.background(),
                figure.marks().stream().filter(mark -> !mark.id().equals(id)).toList(),
                figure.words());
    }

    private static int[] file(Figure figure, int scale) throws IOException {
        return Pixels.of(figure, PixelOptions.filled(scale)).argb();
    }

    private static int worst(int[] one, int[] other) {
        assertThat(one).hasSameSizeAs(other);
        int worst = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                worst = Math.max(worst, Math.abs(channel(one[i], shift) - channel(other[i], shift)));
            }
        }
        return worst;
    }

    /** The mean colour of each square. */
    private static int[] squares(int[] pixels, int width) {
        int across = width / SQUARE;
        int down = pixels.length / width / SQUARE;
        int[] means = new int[across * down];
        for (int i = 0; i < means.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                means[i] |= mean(pixels, width, i % across * SQUARE + i / across * SQUARE * width, shift) << shift;
            }
        }
        return means;
    }

    private static int mean(int[] pixels, int width, int corner, int shift) {
        int sum = 0;
        for (int i = 0; i < SQUARE * SQUARE; i++) {
            sum += channel(pixels[corner + i / SQUARE * width + i % SQUARE], shift);
        }
        return sum / (SQUARE * SQUARE);
    }

    private static int channel(int pixel, int shift) {
        return pixel >>> shift & 0xff;
    }
}
