package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.EveryMark;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Anchor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

final class SvgExportTest {
    private static final Ink RED = Ink.rgb(0xff0000);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyMarkKeepsItsIdAndItsTitle(SvgText letters) throws Exception {
        Map<String, Element> byId = byId(SvgExport.text(EveryMark.figure(), letters));
        assertThat(byId)
                .containsKeys("shapes", "box", "disc", "hair", "dashes", "right", "wave", "word", "number", "big");
        assertThat(title(of(byId, "box"))).contains("a rounded box");
        assertThat(title(of(byId, "paths"))).contains("some paths");
        assertThat(title(of(byId, "word"))).contains("the word “what”");
        assertThat(title(of(byId, "ring"))).isEmpty();
    }

    @Test
    void theDrawingHasTheFiguresSizeAndSaysWhatItShows() throws Exception {
        Element root = parsed(SvgExport.text(EveryMark.figure(), SvgText.TEXT)).getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 400 300");
        assertThat(root.getAttribute("width")).isEqualTo("400");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Every kind of mark");
    }

    @Test
    void aTextStaysText() throws Exception {
        TextStyle style = TextStyle.sans(15).with(Anchor.END);
        Element text = only(new Mark.Text("a", new Point(5, 50), "a < b & “c”", style, Paint.fill(RED)));
        assertThat(text.getTagName()).isEqualTo("text");
        assertThat(text.getTextContent()).isEqualTo("a < b & “c”");
        assertThat(text.getAttribute("text-anchor")).isEqualTo("end");
        assertThat(text.getAttribute("fill")).isEqualTo("#ff0000");
    }

    @Test
    void anOutlinedTextNeedsNoFont() throws Exception {
        String svg = SvgExport.text(EveryMark.figure(), SvgText.OUTLINES);
        assertThat(parsed(svg).getElementsByTagName("text").getLength()).isZero();
        assertThat(of(byId(svg), "word").getAttribute("aria-label")).isEqualTo("what time is it?");
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws Exception {
        String odd = "a\u0000b\u0007c\ud800d\ufffee\u009ff\tg😀时";
        Element text = only(new Mark.Text("a", new Point(5, 50), odd, TextStyle.sans(15), Paint.fill(RED)));
        assertThat(text.getTextContent()).isEqualTo("abcdef g😀时");
    }

    @Test
    void whatNobodySeesIsLeftOut() throws Exception {
        Mark hidden = new Mark.Text(
                "hidden",
                new Point(0, 9),
                "x",
                TextStyle.sans(9),
                Paint.fill(RED).withOpacity(0));
        Mark clear = new Mark.Rectangle("clear", new Bounds(0, 0, 9, 9), 0, Paint.fill(Ink.CLEAR));
        Mark group = new Mark.Group("group", new Point(0, 0), null, List.of(hidden), 1);
        assertThat(byId(SvgExport.text(figure(hidden, clear), SvgText.TEXT))).isEmpty();
        assertThat(byId(SvgExport.text(figure(group), SvgText.TEXT))).isEmpty();
    }

    @Test
    void aClipStaysWhereItIsWhenItsGroupIsShifted() throws Exception {
        Mark inside = new Mark.Circle("in", new Point(5, 5), 5, Paint.fill(RED));
        Mark group = new Mark.Group("g", new Point(30, 7), new Bounds(40, 10, 50, 60), List.of(inside), 0.5);
        String svg = SvgExport.text(figure(group), SvgText.TEXT);
        Element clip =
                (Element) parsed(svg).getElementsByTagName("clipPath").item(0).getFirstChild();
        assertThat(clip.getAttribute("x")).isEqualTo("10");
        assertThat(clip.getAttribute("y")).isEqualTo("3");
        assertThat(of(byId(svg), "g").getAttribute("transform")).isEqualTo("translate(30 7)");
        assertThat(of(byId(svg), "g").getAttribute("opacity")).isEqualTo("0.5");
    }

    @Test
    void dashesAndTheirEndsAreThere() throws Exception {
        Paint paint = new Paint(Ink.CLEAR, new Stroke(RED.withAlpha(0.25), 1.5, List.of(4.0, 2.5)), 1);
        Element line = only(new Mark.Line("a", new Point(0.125, 0.5), new Point(180, 0.5), paint));
        assertThat(line.getAttribute("d")).isEqualTo("M0.125 0.5L180 0.5");
        assertThat(line.getAttribute("stroke-dasharray")).isEqualTo("4 2.5");
        assertThat(line.getAttribute("stroke-opacity")).isEqualTo("0.25");
        assertThat(line.hasAttribute("stroke-linecap")).isFalse();
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        Mark lost = new Mark.Circle("a", new Point(Double.NaN, 5), 5, Paint.fill(RED));
        assertThatIllegalArgumentException().isThrownBy(() -> SvgExport.text(figure(lost), SvgText.TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void theSameFigureGivesTheSameBytes(SvgText letters) throws IOException {
        Path one = folder.resolve("one.svg");
        Path other = folder.resolve("other.svg");
        SvgExport.write(EveryMark.figure(), letters, one);
        SvgExport.write(EveryMark.figure(), letters, other);
        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(Files.readString(one)).isEqualTo(SvgExport.text(EveryMark.figure(), letters));
        assertThat(folder.toFile().list()).hasSize(2);
    }

    private static Figure figure(Mark... marks) {
        return new Figure(100, 100, Ink.CLEAR, List.of(marks), new Figure.Words("d", Map.of()));
    }

    private static Element only(Mark mark) throws Exception {
        return of(byId(SvgExport.text(figure(mark), SvgText.TEXT)), mark.id());
    }

    private static Element of(Map<String, Element> byId, String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    private static Map<String, Element> byId(String svg) throws Exception {
        Map<String, Element> byId = new LinkedHashMap<>();
        NodeList all = parsed(svg).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id") && !element.getTagName().equals("clipPath")) {
                assertThat(byId.put(element.getAttribute("id"), element)).isNull();
            }
        }
        return byId;
    }

    private static Optional<String> title(Element element) {
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeName().equals("title")) {
                return Optional.of(children.item(i).getTextContent());
            }
        }
        return Optional.empty();
    }

    private static Document parsed(String svg) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
