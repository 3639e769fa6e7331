package dev.unrolled.tour.memory;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Stroke;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.TextStyle.Weight;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.List;

/** The words above, and below each the share of the last state that is owed to it, before training and after. */
final class MemoryScene {
    private static final double SIDE = 18;
    private static final double GAP = 12;
    private static final double PILL = 32;
    /** In two rows, each pill may be as wide as two columns. */
    private static final double LOW = 24;

    private static final double SMALL = 11;
    private static final double FOOT = 54;
    private static final double TALLEST = 340;

    private final Memory memory;
    private final Drawing drawing;
    private final Wording wording;
    private final double columns;
    private final boolean staggered;

    MemoryScene(Memory memory, Look look) {
        this.memory = memory;
        drawing = new Drawing(look);
        wording = look.wording();
        double share = memory.words().size() > 8 ? 0.72 : 0.64;
        columns = (drawing.width() - 2 * SIDE) * share - 16;
        double pitch = columns / memory.words().size();
        TextStyle small = TextStyle.sans(SMALL).with(Weight.SEMIBOLD);
        staggered = memory.words().stream().anyMatch(word -> TextMetrics.width(word.text(), small) > pitch - GAP);
    }

    Figure draw() {
        double room = (drawing.height() - 2 * SIDE - words().height() - FOOT - 2 * GAP) / 2;
        double tall = Math.min(TALLEST, room);
        drawWords();
        double most = most();
        double y = words().bottom() + GAP;
        Bounds first = new Bounds(SIDE, y, drawing.width() - 2 * SIDE, tall);
        Bounds second = new Bounds(SIDE, y + tall + GAP, first.width(), tall);
        new StateCard(memory, memory.before(), drawing).draw("before", first, columns, most);
        new StateCard(memory, memory.after(), drawing).draw("after", second, columns, most);
        Bounds foot = new Bounds(SIDE + 4, second.bottom() + 10, first.width() - 8, FOOT);
        String verdict = verdict();
        drawing.paragraph("verdict", foot, verdict, Type.body(), drawing.theme().text());
        return drawing.figure(verdict);
    }

    /** The largest share of any word in either network: the bars of both cards have one scale. */
    private double most() {
        double most = 0.01;
        for (int k = 0; k < memory.words().size(); k++) {
            most = Math.max(most, Memory.share(memory.before().trace(), k));
            most = Math.max(most, Memory.share(memory.after().trace(), k));
        }
        return most;
    }

    private Bounds words() {
        return new Bounds(SIDE + 12, SIDE, columns, staggered ? 2 * LOW + 3 : PILL);
    }

    /** Each word in the middle over its column; the second, the fourth and so on lower where one row has no room. */
    private void drawWords() {
        Bounds room = words();
        double pitch = columns / memory.words().size();
        double height = staggered ? LOW : PILL;
        for (int k = 0; k < memory.words().size(); k++) {
            double width = staggered ? narrow(k, 2 * pitch - 4) : Math.min(104, pitch - 3);
            double middle = room.x() + (k + 0.5) * pitch;
            double left = Math.max(SIDE, Math.min(room.right() + 12 - width, middle - width / 2));
            word(k, new Bounds(left, k % 2 == 1 && staggered ? room.bottom() - height : room.y(), width, height));
        }
    }

    private double narrow(int k, double most) {
        TextStyle small = TextStyle.sans(SMALL).with(Weight.SEMIBOLD);
        String word = memory.words().get(k).text();
        return Math.min(most, Math.max(LOW, TextMetrics.width(word, small) + 14));
    }

    private void word(int k, Bounds pill) {
        String id = MemoryPage.WORD + k;
        String text = memory.words().get(k).text();
        boolean off = memory.off().contains(k);
        Ink own = drawing.theme().palette().word(k);
        Stroke dashed = new Stroke(drawing.theme().arrow(), 1.2, List.of(3.0, 3.0));
        Paint paint = off ? Paint.of(drawing.theme().panel(), dashed) : Paint.fill(own);
        drawing.box(id, pill, Math.min(pill.height(), pill.width()) / 2, paint);
        double size = staggered ? SMALL : pill.width() >= 56 ? 15 : SMALL;
        TextStyle style = TextStyle.sans(size).with(Weight.SEMIBOLD);
        Ink ink = off ? drawing.theme().muted() : drawing.theme().palette().onWord(k);
        Bounds inner = new Bounds(pill.x() + 1, pill.y(), pill.width() - 2, pill.height());
        drawing.centred(id + "/text", inner, text, style, ink);
        drawing.title(id, wording.say(off ? "story.memory.show-word" : "story.memory.hide-word", text));
    }

    private String verdict() {
        Memory all = memory.forgetful(false);
        if (memory.off().isEmpty()) {
            return wording.say(
                    "story.memory.verdict.all",
                    Numbers.wholePercent(memory.keyShare(memory.before().trace())),
                    Numbers.wholePercent(memory.keyShare(memory.after().trace())));
        }
        return wording.say(
                "story.memory.verdict.hidden",
                Numbers.percent(Memory.probability(all.before())),
                Numbers.percent(Memory.probability(memory.before())),
                Numbers.percent(Memory.probability(all.after())),
                Numbers.percent(Memory.probability(memory.after())),
                wording.intent(memory.wanted()));
    }
}
