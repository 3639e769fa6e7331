package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.unrolled.export.ExportException.Reason;
import dev.unrolled.figure.EveryMark;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.wording.Wording;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PngExportTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void thePictureHasExactlyTheFiguresSizeTimesTheScale(int scale) throws IOException {
        BufferedImage image = written(EveryMark.figure(), PixelOptions.filled(scale));
        assertThat(image.getWidth()).isEqualTo(400 * scale);
        assertThat(image.getHeight()).isEqualTo(300 * scale);
    }

    @Test
    void aPartOfAPixelCountsAsOne() throws IOException {
        Figure figure = new Figure(10.25, 0, Ink.rgb(0xffffff), List.of(), new Figure.Words("", Map.of()));
        BufferedImage image = written(figure, PixelOptions.filled(2));
        assertThat(image.getWidth()).isEqualTo(21);
        assertThat(image.getHeight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsReadBackIsWhatWasPainted(boolean transparent) throws IOException {
        PixelOptions options = new PixelOptions(2, transparent);
        BufferedImage image = written(EveryMark.figure(), options);
        assertThat(image.getRGB(0, 0, 800, 600, null, 0, 800))
                .isEqualTo(Pixels.of(EveryMark.figure(), options).argb());
    }

    @Test
    void aPictureThatHidesWhatIsBehindItSpendsNoBytesOnOpacity() throws IOException {
        assertThat(written(EveryMark.figure(), PixelOptions.filled(1))
                        .getColorModel()
                        .hasAlpha())
                .isFalse();
        assertThat(written(EveryMark.figure(), new PixelOptions(1, true))
                        .getColorModel()
                        .hasAlpha())
                .isTrue();
    }

    @Test
    void theBackgroundIsThereOrClear() throws IOException {
        assertThat(written(EveryMark.figure(), PixelOptions.filled(1)).getRGB(399, 299))
                .isEqualTo(0xfffdf6e3);
        assertThat(written(EveryMark.figure(), new PixelOptions(1, true)).getRGB(399, 299))
                .isZero();
    }

    /** 96 units to the inch are 3780 pixels a metre. */
    @Test
    void onAPageThePictureIsAsLargeAtEveryScale() throws IOException {
        assertThat(pixelsPerMetre(1)).isEqualTo(3780);
        assertThat(pixelsPerMetre(4)).isEqualTo(15_118);
    }

    @Test
    void theSameFigureGivesTheSameBytes() throws IOException {
        PngExport.write(EveryMark.figure(), PixelOptions.filled(1), folder.resolve("a.png"));
        PngExport.write(EveryMark.figure(), PixelOptions.filled(1), folder.resolve("b.png"));
        assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.png"));
    }

    @Test
    void anOlderFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Files.writeString(folder.resolve("a.png"), "old");
        PngExport.write(EveryMark.figure(), PixelOptions.filled(1), folder.resolve("a.png"));
        assertThat(ImageIO.read(folder.resolve("a.png").toFile())).isNotNull();
        assertThat(names()).containsExactly("a.png");
    }

    @Test
    void aMissingFolderIsNamed() {
        ExportException e = failure(folder.resolve("nowhere").resolve("a.png"));
        assertThat(e.reason()).isEqualTo(Reason.NO_FOLDER);
        assertThat(e).hasMessageContaining("nowhere").hasMessageContaining("Choose one that exists");
        assertThat(e.sentence(Wording.english())).isEqualTo(e.getMessage());
    }

    @Test
    void aFolderIsNotAFile() {
        assertThat(failure(folder).reason()).isEqualTo(Reason.IS_FOLDER);
        assertThat(failure(Path.of("/")).reason()).isEqualTo(Reason.IS_FOLDER);
    }

    @Test
    void aPictureTooLargeIsRefusedBeforeMemoryIsTaken() throws IOException {
        Figure wide = new Figure(1e9, 10, Ink.CLEAR, List.of(), new Figure.Words("", Map.of()));
        Figure huge = new Figure(29_000, 29_000, Ink.CLEAR, List.of(), new Figure.Words("", Map.of()));
        for (Figure figure : List.of(wide, huge)) {
            ExportException e = catchThrowableOfType(
                    ExportException.class,
                    () -> PngExport.write(figure, PixelOptions.filled(1), folder.resolve("a.png")));
            assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(e).hasMessageContaining("smaller scale");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aScaleOutsideItsRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PixelOptions.filled(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PixelOptions.filled(9));
    }

    /** Read from the chunk's bytes: its name, then the number for each direction, then 1 for metres. */
    private int pixelsPerMetre(int scale) throws IOException {
        written(EveryMark.figure(), PixelOptions.filled(scale));
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("figure.png")));
        int chunk = new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertThat(chunk).isPositive();
        assertThat(bytes.getInt(chunk + 8)).isEqualTo(bytes.getInt(chunk + 4));
        assertThat(bytes.get(chunk + 12)).isEqualTo((byte) 1);
        return bytes.getInt(chunk + 4);
    }

    private BufferedImage written(Figure figure, PixelOptions options) throws IOException {
        Path file = folder.resolve("figure.png");
        PngExport.write(figure, options, file);
        return ImageIO.read(file.toFile());
    }

    private ExportException failure(Path file) {
        return catchThrowableOfType(
                ExportException.class, () -> PngExport.write(EveryMark.figure(), PixelOptions.filled(1), file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
