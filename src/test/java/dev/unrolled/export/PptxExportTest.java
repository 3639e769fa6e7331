package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unrolled.figure.EveryMark;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.Narration;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** What Apache POI, which had no part in the writing, reads in a deck. */
final class PptxExportTest {
    private static final Lesson LESSON = Lesson.builtIn();
    private static final Wording WORDING = Wording.english();

    @TempDir
    Path folder;

    @Test
    void thereIsACoverASlideForEachStopAndTheNumbers() throws IOException {
        try (XMLSlideShow show = written(LessonDeck.ofStops(LESSON, Theme.LIGHT, WORDING))) {
            List<XSLFSlide> slides = show.getSlides();
            int stops = Timeline.of(LESSON.sentence().size()).stops().size();
            assertThat(slides).hasSize(stops + 2);
            assertThat(((XSLFTextShape) slides.get(0).getShapes().get(0)).getText())
                    .isEqualTo("“what time is it?”");
            assertThat(show.getPageSize().getWidth() * 9)
                    .isEqualTo(show.getPageSize().getHeight() * 16);
        }
    }

    @Test
    void everySlideHasItsTitleItsNotesAndWordsForThoseWhoCannotSee() throws IOException {
        try (XMLSlideShow show = written(LessonDeck.ofStops(LESSON, Theme.DARK, WORDING))) {
            int slide = 1;
            for (var stop : Timeline.of(LESSON.sentence().size()).stops()) {
                Narration said = Narration.of(LESSON, stop, WORDING);
                XSLFSlide shown = show.getSlides().get(slide++);
                assertThat(shown.getTitle()).isEqualTo(said.title());
                String notes = shown.getNotes().getTextParagraphs().stream()
                        .flatMap(List::stream)
                        .map(paragraph -> paragraph.getText())
                        .reduce("", String::concat);
                assertThat(notes).contains(said.sentences());
                var figure = (CTGroupShape) groups(shown).get(0).getXmlObject();
                assertThat(figure.getNvGrpSpPr().getCNvPr().getDescr()).contains("read by a recurrent network");
            }
        }
    }

    @Test
    void theNumbersAreATable() throws IOException {
        try (XMLSlideShow show = written(LessonDeck.ofStops(LESSON, Theme.LIGHT, WORDING))) {
            XSLFSlide last = show.getSlides().get(show.getSlides().size() - 1);
            List<XSLFTable> tables = last.getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .toList();
            assertThat(tables).hasSize(2);
            assertThat(tables.get(0).getNumberOfRows())
                    .isEqualTo(LESSON.sentence().size() + 1);
            assertThat(tables.get(0).getCell(1, 0).getText()).isEqualTo("what");
            assertThat(tables.get(1).getCell(1, 0).getText()).isEqualTo("ask the time");
        }
    }

    @Test
    void aLongTableGoesOnOnTheNextSlide() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < PptxSlide.ROWS + 5; row++) {
            rows.add(List.of("row " + row, "1"));
        }
        Table table = new Table("Many", List.of("name", "number"), rows);
        Deck deck = new Deck("title", List.of("about"), List.of(), List.of(table), Theme.LIGHT);
        try (XMLSlideShow show = written(deck)) {
            assertThat(show.getSlides()).hasSize(3);
            XSLFTable rest = (XSLFTable) show.getSlides().get(2).getShapes().get(1);
            assertThat(rest.getNumberOfRows()).isEqualTo(6);
            assertThat(rest.getCell(0, 0).getText()).isEqualTo("name");
        }
    }

    @Test
    void everyMarkIsANativeShapeNamedByItsId() throws IOException {
        try (XMLSlideShow show = written(everyMark())) {
            List<XSLFShape> shapes = shapes(show.getSlides().get(1));
            Set<String> names = new HashSet<>();
            for (XSLFShape shape : shapes) {
                assertThat(shape)
                        .isInstanceOfAny(
                                XSLFAutoShape.class,
                                XSLFConnectorShape.class,
                                XSLFFreeformShape.class,
                                XSLFGroupShape.class,
                                XSLFTextBox.class);
                names.add(shape.getShapeName().replaceFirst(" · .*", ""));
            }
            assertThat(names).containsAll(ids(EveryMark.figure().marks()));
            assertThat(show.getPictureData()).isEmpty();
        }
    }

    @Test
    void aTextIsABoxThatNeitherWrapsNorShrinks() throws IOException {
        try (XMLSlideShow show = written(everyMark())) {
            XSLFTextShape text = (XSLFTextShape) shapes(show.getSlides().get(1)).stream()
                    .filter(shape -> shape.getShapeName().startsWith("word"))
                    .findFirst()
                    .orElseThrow();
            assertThat(text.getText()).isEqualTo("what time is it?");
            assertThat(text.getWordWrap()).isFalse();
            assertThat(text.getTextAutofit()).isEqualTo(TextAutofit.NONE);
            assertThat(text.getLeftInset()).isZero();
        }
    }

    @Test
    void everyPartIsWhatTheSchemaAllows() throws IOException {
        for (Deck deck : List.of(everyMark(), LessonDeck.ofStops(LESSON, Theme.LIGHT, WORDING))) {
            try (XMLSlideShow show = written(deck)) {
                List<XmlError> errors = new ArrayList<>();
                XmlOptions options = new XmlOptions().setErrorListener(errors);
                show.getCTPresentation().validate(options);
                show.getSlideMasters().get(0).getXmlObject().validate(options);
                show.getSlideMasters()
                        .get(0)
                        .getSlideLayouts()[0]
                        .getXmlObject()
                        .validate(options);
                show.getSlideMasters()
                        .get(0)
                        .getSlideLayouts()[1]
                        .getXmlObject()
                        .validate(options);
                for (XSLFSlide slide : show.getSlides()) {
                    slide.getXmlObject().validate(options);
                    if (slide.getNotes() != null) {
                        slide.getNotes().getXmlObject().validate(options);
                    }
                }
                assertThat(errors).isEmpty();
            }
        }
    }

    @Test
    void numbersOfShapesAreTheOnlyOnesOfTheirSlide() throws IOException {
        try (XMLSlideShow show = written(LessonDeck.ofStops(LESSON, Theme.LIGHT, WORDING))) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(shapes(slide).stream().map(XSLFShape::getShapeId)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void theSameDeckGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.pptx");
        Path other = folder.resolve("other.pptx");
        PptxExport.write(LessonDeck.ofStops(LESSON, Theme.LIGHT, WORDING), one, Progress.UNSEEN);
        PptxExport.write(LessonDeck.ofStops(Lesson.builtIn(), Theme.LIGHT, WORDING), other, Progress.UNSEEN);
        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void cancellingLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("deck.pptx"), "old");
        CancelledAfter progress = new CancelledAfter(0);
        assertThatThrownBy(() -> PptxExport.write(everyMark(), file, progress))
                .isInstanceOf(CancellationException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(file);
        }
        assertThat(file).hasContent("old");
    }

    @Test
    void cancellingReachesBetweenSlides() {
        CancelledAfter progress = new CancelledAfter(3);
        Deck deck = LessonDeck.ofStops(LESSON, Theme.LIGHT, WORDING);
        assertThatThrownBy(() -> PptxExport.write(deck, folder.resolve("deck.pptx"), progress))
                .isInstanceOf(CancellationException.class);
        assertThat(progress.finished()).isEqualTo(3);
        assertThat(folder).isEmptyDirectory();
    }

    private static Deck everyMark() {
        Figure figure = EveryMark.figure();
        return new Deck("Every mark", List.of(), List.of(Page.of(figure, "Every mark")), List.of(), Theme.LIGHT);
    }

    private XMLSlideShow written(Deck deck) throws IOException {
        Path file = folder.resolve("deck.pptx");
        PptxExport.write(deck, file, Progress.UNSEEN);
        return new XMLSlideShow(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static List<XSLFGroupShape> groups(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFGroupShape.class::isInstance)
                .map(XSLFGroupShape.class::cast)
                .toList();
    }

    /** All shapes of the figure, groups and what is in them. */
    private static List<XSLFShape> shapes(XSLFSlide slide) {
        List<XSLFShape> all = new ArrayList<>();
        groups(slide).forEach(group -> collect(group, all));
        return all;
    }

    private static void collect(XSLFShape shape, List<XSLFShape> into) {
        into.add(shape);
        if (shape instanceof XSLFGroupShape group) {
            group.getShapes().forEach(child -> collect(child, into));
        }
    }

    private static List<String> ids(List<Mark> marks) {
        List<String> ids = new ArrayList<>();
        for (Mark mark : marks) {
            ids.add(mark.id());
            if (mark instanceof Mark.Group group) {
                ids.addAll(ids(group.children()));
            }
        }
        return ids;
    }
}
