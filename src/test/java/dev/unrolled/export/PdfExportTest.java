package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.EveryMark;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextStyle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfExportTest {
    private static final double POINTS_A_UNIT = 0.75;

    @TempDir
    Path folder;

    @Test
    void theWordsCanBeFound() throws IOException {
        try (PDDocument document = written(PdfPaper.FIGURE, EveryMark.figure())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("what time is it?", "AVATAR To We", "semibold “fi”", "0.634 ×0.37", "1.5%");
        }
    }

    @Test
    void everyFontIsEmbeddedAndCutToItsLetters() throws IOException {
        try (PDDocument document = written(PdfPaper.FIGURE, EveryMark.figure())) {
            var resources = document.getPage(0).getResources();
            List<PDFont> fonts = new ArrayList<>();
            for (var name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            assertThat(fonts)
                    .hasSize(4)
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+Unrolled(Sans|Mono)-\\w+"));
        }
        assertThat(Files.size(folder.resolve("a.pdf"))).isLessThan(40_000);
    }

    @Test
    void everyMarkLooksAsInThePicture() throws IOException {
        try (PDDocument document = written(PdfPaper.FIGURE, EveryMark.figure())) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, (float) (2 / POINTS_A_UNIT));
            Pixels picture = Pixels.of(EveryMark.figure(), PixelOptions.filled(2));
            assertThat(page.getWidth()).isEqualTo(picture.width());
            assertThat(page.getHeight()).isEqualTo(picture.height());
            int[] seen = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            assertThat(shareThatDiffers(seen, picture.argb())).isLessThan(0.01);
        }
    }

    /** By more than 40 of 255 in some channel: edges of letters, at most. */
    private static double shareThatDiffers(int[] one, int[] other) {
        int different = 0;
        for (int i = 0; i < one.length; i++) {
            boolean differs = false;
            for (int shift = 0; shift < 24; shift += 8) {
                differs |= Math.abs((one[i] >> shift & 255) - (other[i] >> shift & 255)) > 40;
            }
            different += differs ? 1 : 0;
        }
        return (double) different / one.length;
    }

    @Test
    void aPageIsCutToTheFigureOrHasTheSizeThatWasAskedFor() throws IOException {
        assertThat(pageSize(PdfPaper.FIGURE, 400, 300)).hasToString("[0.0,0.0,300.0,225.0]");
        PDRectangle upright = pageSize(PdfPaper.A4, 300, 400);
        assertThat(upright.getWidth()).isCloseTo(595.3f, within(0.1f));
        assertThat(upright.getHeight()).isCloseTo(841.9f, within(0.1f));
        PDRectangle lying = pageSize(PdfPaper.A4, 400, 300);
        assertThat(lying.getWidth()).isCloseTo(841.9f, within(0.1f));
        assertThat(pageSize(PdfPaper.WIDE, 400, 300)).hasToString("[0.0,0.0,960.0,540.0]");
    }

    private PDRectangle pageSize(PdfPaper paper, double width, double height) throws IOException {
        Figure figure = new Figure(width, height, Ink.CLEAR, List.of(), new Figure.Words("", Map.of()));
        try (PDDocument document = written(paper, figure)) {
            return document.getPage(0).getMediaBox();
        }
    }

    @Test
    void everyPageHasABookmarkAndTheFirstNamesTheDocument() throws IOException {
        Figure figure = EveryMark.figure();
        Path file = folder.resolve("b.pdf");
        PdfExport.write(List.of(Page.of(figure, "One"), Page.of(figure, "Two")), PdfPaper.A4, file, Progress.UNSEEN);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles).containsExactly("One", "Two");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("One");
        }
    }

    @Test
    void charactersThatNoBundledFontHasCanStillBeFound() throws IOException {
        Figure odd = of("ab 龘靐 🎵 é\u0007 z");
        try (PDDocument document = written(PdfPaper.FIGURE, odd)) {
            assertThat(new PDFTextStripper().getText(document)).contains("ab", "é", "z");
            assertThat(new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("/ActualText <feff9f989750>");
        }
    }

    @Test
    void textsThatNobodySeesCannotBeFound() throws IOException {
        Mark hidden = new Mark.Text(
                "a",
                new Point(5, 50),
                "secret",
                TextStyle.sans(20),
                Paint.fill(Ink.rgb(0)).withOpacity(0));
        Figure figure = new Figure(100, 100, Ink.CLEAR, List.of(hidden), new Figure.Words("", Map.of()));
        try (PDDocument document = written(PdfPaper.FIGURE, figure)) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("secret");
        }
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        written(PdfPaper.FIGURE, EveryMark.figure()).close();
        byte[] first = Files.readAllBytes(folder.resolve("a.pdf"));
        written(PdfPaper.FIGURE, EveryMark.figure()).close();
        assertThat(folder.resolve("a.pdf")).hasBinaryContent(first);
    }

    @Test
    void nothingIsLeftWhereItWasCancelled() {
        Path file = folder.resolve("a.pdf");
        List<Page> pages = List.of(Page.of(EveryMark.figure(), "One"), Page.of(EveryMark.figure(), "Two"));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> PdfExport.write(pages, PdfPaper.A4, file, new CancelledAfter(1)));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDocumentWithoutPagesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfExport.write(List.of(), PdfPaper.A4, folder.resolve("a.pdf"), Progress.UNSEEN));
    }

    private PDDocument written(PdfPaper paper, Figure figure) throws IOException {
        Path file = folder.resolve("a.pdf");
        PdfExport.write(List.of(Page.of(figure, "Every mark")), paper, file, Progress.UNSEEN);
        return Loader.loadPDF(file.toFile());
    }

    private static Figure of(String text) {
        Mark mark = new Mark.Text("a", new Point(5, 50), text, TextStyle.sans(20), Paint.fill(Ink.rgb(0xff0000)));
        return new Figure(300, 100, Ink.rgb(0xffffff), List.of(mark), new Figure.Words("", Map.of()));
    }
}
