package dev.unrolled.tour.gates;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.tour.page.WordRow;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** The words, the gates' cards, what they listen to, and a sentence about it all; the diagrams draw what is between. */
final class GatesScene {
    private final GatesPage page;
    private final Drawing drawing;
    private final GatesLayout layout;
    private final Wording wording;

    GatesScene(GatesPage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        layout = GatesLayout.of(page.cell(), look);
        wording = look.wording();
    }

    Figure draw() {
        if (page.isEmpty()) {
            return drawing.withoutWords(drawing.middle());
        }
        words();
        listening();
        GateCard card = new GateCard(drawing, layout, page);
        layout.columns().forEach(card::draw);
        if (page.cell() == CellKind.LSTM) {
            new LstmDiagram(new Wires(drawing, layout), page).draw();
        } else {
            new GruDiagram(new Wires(drawing, layout), page).draw();
        }
        String verdict = verdict();
        drawing.paragraph(
                "verdict", layout.foot(), verdict, Type.body(), drawing.theme().text());
        String description =
                wording.say("story.gates.description", page.cell().name(), page.unit() + 1, page.word(), verdict);
        return drawing.figure(description);
    }

    /** The one that is read in its colour, the others quiet. */
    private void words() {
        List<String> words = page.lesson().sentence().words();
        WordRow row = WordRow.amid(layout.words(), words);
        for (int k = 0; k < words.size(); k++) {
            String word = words.get(k);
            Bounds pill = row.pill(k);
            String id = "word/" + k;
            if (k == page.t()) {
                drawing.pill(id, row, word, k);
            } else {
                Stroke edge = Stroke.solid(drawing.theme().palette().word(k), 1.5);
                drawing.box(
                        id, pill, pill.height() / 2, Paint.of(drawing.theme().panel(), edge));
                TextStyle letters = row.letters().with(TextStyle.Weight.REGULAR);
                drawing.centred(
                        id + "/text",
                        row.inner(k),
                        word,
                        letters,
                        drawing.theme().muted());
            }
            drawing.title(id, wording.say("story.gates.word", word));
        }
    }

    /** All gates hear the same. */
    private void listening() {
        Bounds bar = layout.bar();
        drawing.box(GatesAnswers.LISTEN, bar, 8, Paint.fill(drawing.theme().accentSoft()));
        String text = wording.say("story.gates.listen", page.word(), "h" + Numbers.subscript(page.t()));
        drawing.centred("listen/text", bar, text, Type.body(), drawing.theme().text());
        drawing.title(GatesAnswers.LISTEN, text);
        for (String gate : layout.columns()) {
            Bounds card = layout.card(gate);
            Point from = new Point(card.centre().x(), bar.y() - 2);
            Paint paint = Paint.line(drawing.theme().arrow(), 1.6);
            drawing.arrow("hears/" + gate, from, new Point(from.x(), card.bottom() + 2), paint);
        }
    }

    private String verdict() {
        String now = Numbers.subscript(page.t() + 1);
        if (page.step() instanceof LstmStep lstm) {
            LstmStep own = (LstmStep) page.own();
            return page.hand().isEmpty()
                    ? wording.say(
                            "story.gates.verdict.lstm",
                            Numbers.wholePercent(lstm.value("f")),
                            lstm.before(),
                            lstm.added(),
                            "c" + now,
                            Numbers.wholePercent(lstm.value("o")))
                    : wording.say(
                            "story.gates.verdict.lstm.hand",
                            "c" + now,
                            lstm.cell(),
                            own.cell(),
                            "h" + now,
                            lstm.hidden(),
                            own.hidden());
        }
        GruStep gru = (GruStep) page.step();
        return page.hand().isEmpty()
                ? wording.say(
                        "story.gates.verdict.gru",
                        Numbers.wholePercent(gru.update()),
                        gru.before(),
                        Numbers.wholePercent(1 - gru.update()),
                        gru.value("n"),
                        Numbers.wholePercent(gru.reset()))
                : wording.say(
                        "story.gates.verdict.gru.hand",
                        "h" + now,
                        gru.hidden(),
                        page.own().hidden());
    }
}
