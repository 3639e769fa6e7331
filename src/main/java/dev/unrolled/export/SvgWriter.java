package dev.unrolled.export;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Mark.Arrow;
import dev.unrolled.figure.Mark.Circle;
import dev.unrolled.figure.Mark.Group;
import dev.unrolled.figure.Mark.Line;
import dev.unrolled.figure.Mark.Path;
import dev.unrolled.figure.Mark.Rectangle;
import dev.unrolled.figure.Mark.Text;
import java.util.List;

/** One figure as SVG 1.1, as far as its programs agree on it; used once. */
final class SvgWriter {
    private final Figure figure;
    private final Xml xml = new Xml();
    private final SvgLetters letters;
    private int clips;

    SvgWriter(Figure figure, SvgText kind) {
        this.figure = figure;
        letters = new SvgLetters(xml, kind);
    }

    String write() {
        xml.element("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", figure.width())
                .attribute("height", figure.height())
                .attribute("viewBox", "0 0 " + Decimals.of(figure.width()) + " " + Decimals.of(figure.height()))
                .attribute("role", "img")
                .attribute("font-family", SvgLetters.SANS)
                .attribute("style", SvgLetters.WITHOUT_KERNING);
        xml.element("desc").content(figure.words().description()).end();
        background();
        all(figure.marks());
        return xml.endOnNewLine().toString();
    }

    private void background() {
        if (figure.background().alpha() > 0) {
            xml.element("rect").attribute("width", figure.width()).attribute("height", figure.height());
            SvgPaint.fill(xml, figure.background());
            xml.end();
        }
    }

    private void all(List<Mark> marks) {
        marks.stream().filter(Seen::is).forEach(this::mark);
    }

    private void mark(Mark mark) {
        if (mark instanceof Group group) {
            group(group);
        } else if (mark instanceof Rectangle rectangle) {
            rectangle(rectangle);
        } else if (mark instanceof Circle circle) {
            circle(circle);
        } else if (mark instanceof Line line) {
            line(line);
        } else if (mark instanceof Arrow arrow) {
            arrow(arrow);
        } else if (mark instanceof Path path) {
            start("path", path.id()).attribute("d", SvgPath.of(path));
            SvgPaint.both(xml, path.paint());
            end(path.id());
        } else if (mark instanceof Text text) {
            start(letters.element(), text.id());
            letters.style(text);
            title(text.id());
            letters.content(text);
            xml.end();
        }
    }

    private Xml start(String element, String id) {
        return xml.element(element).attribute("id", SvgIds.of(id));
    }

    private void end(String id) {
        title(id);
        xml.end();
    }

    private void title(String id) {
        String title = figure.words().titles().get(id);
        if (title != null) {
            xml.inline("title").content(title).end();
        }
    }

    /** A clip is in the coordinates around the group; on the element that shifts, it is shifted back. */
    private void group(Group group) {
        Bounds clip = group.clip();
        String name = clip == null ? "" : clip(group, clip);
        start("g", group.id());
        if (group.shift().x() != 0 || group.shift().y() != 0) {
            String shift = Decimals.of(group.shift().x()) + " "
                    + Decimals.of(group.shift().y());
            xml.attribute("transform", "translate(" + shift + ")");
        }
        if (clip != null) {
            xml.attribute("clip-path", "url(#" + name + ")");
        }
        SvgPaint.opacity(xml, group.opacity());
        title(group.id());
        all(group.children());
        xml.endOnNewLine();
    }

    private String clip(Group group, Bounds clip) {
        String name = SvgIds.clip(++clips);
        xml.element("clipPath").attribute("id", name);
        xml.inline("rect")
                .attribute("x", clip.x() - group.shift().x())
                .attribute("y", clip.y() - group.shift().y())
                .attribute("width", clip.width())
                .attribute("height", clip.height())
                .end();
        xml.end();
        return name;
    }

    private void rectangle(Rectangle mark) {
        start("rect", mark.id())
                .attribute("x", mark.bounds().x())
                .attribute("y", mark.bounds().y())
                .attribute("width", mark.bounds().width())
                .attribute("height", mark.bounds().height());
        if (mark.roundness() > 0) {
            xml.attribute("rx", mark.roundness()).attribute("ry", mark.roundness());
        }
        SvgPaint.both(xml, mark.paint());
        end(mark.id());
    }

    private void circle(Circle mark) {
        start("circle", mark.id())
                .attribute("cx", mark.centre().x())
                .attribute("cy", mark.centre().y())
                .attribute("r", mark.radius());
        SvgPaint.both(xml, mark.paint());
        end(mark.id());
    }

    private void line(Line mark) {
        start("path", mark.id()).attribute("d", SvgPath.of(mark.from(), mark.to()));
        SvgPaint.line(xml, mark.paint(), !mark.paint().stroke().dashes().isEmpty());
        end(mark.id());
    }

    private void arrow(Arrow mark) {
        start("g", mark.id());
        SvgPaint.opacity(xml, mark.paint().opacity());
        title(mark.id());
        xml.inline("path").attribute("d", SvgPath.shaft(mark)).attribute("fill", "none");
        SvgPaint.stroke(xml, mark.paint().stroke(), true);
        xml.end();
        xml.inline("path").attribute("d", SvgPath.head(mark));
        SvgPaint.fill(xml, mark.paint().stroke().ink());
        xml.end();
        xml.end();
    }
}
