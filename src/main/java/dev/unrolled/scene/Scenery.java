package dev.unrolled.scene;

import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Palette;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.Theme;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Everything that a part of the picture needs to know; made once for each picture. */
final class Scenery {
    private final Lesson lesson;
    private final Trace trace;
    private final Stage stage;
    private final Look look;
    private final Layout layout;
    private @Nullable Combination sums;
    private @Nullable StateScale cells;

    Scenery(Lesson lesson, Moment moment, Look look) {
        this.lesson = lesson;
        this.look = look;
        trace = lesson.trace();
        stage = new Stage(moment, lesson.sentence().size());
        layout = Layout.of(lesson, look);
    }

    Lesson lesson() {
        return lesson;
    }

    Trace trace() {
        return trace;
    }

    Stage stage() {
        return stage;
    }

    Look look() {
        return look;
    }

    Layout layout() {
        return layout;
    }

    Theme theme() {
        return look.theme();
    }

    Palette palette() {
        return look.theme().palette();
    }

    Lettering lettering() {
        return new Lettering(layout.roomy());
    }

    /** What intent k is called. */
    String intent(int k) {
        return look.wording().intent(trace().intents().get(k));
    }

    String say(String key, Object... arguments) {
        return look.wording().say(key, arguments);
    }

    /** The scale of the cell states. */
    StateScale cellScale() {
        StateScale known = cells;
        if (known == null) {
            known = StateScale.ofCells(trace);
            cells = known;
        }
        return known;
    }

    /** Where h_t stands in the card of step t. */
    Lane lane(int t) {
        return cell().hasCellState() ? Lane.left(layout, t) : Lane.whole(layout, t);
    }

    CellTelling cell() {
        return CellTelling.of(trace);
    }

    /** Says it in the words of this cell, where it has its own. */
    String sayOfCell(String key, Object... arguments) {
        return say(cell().key(look.wording(), key), arguments);
    }

    int words() {
        return stage.words();
    }

    String word(int t) {
        return trace.sentence().tokens().get(t).text();
    }

    Ink ink(int word) {
        return palette().word(word);
    }

    /** The sums before squashing of the word that is being read. */
    Combination sums() {
        Combination known = sums;
        if (known == null) {
            known = Combination.of(trace, stage.moment().word());
            sums = known;
        }
        return known;
    }

    /** The first of some texts that fits, or as much of the last as does. */
    static String fitting(TextStyle style, double width, String... texts) {
        for (String text : texts) {
            if (TextMetrics.width(text, style) <= width) {
                return text;
            }
        }
        return TextMetrics.ellipsize(texts[texts.length - 1], style, width);
    }
}
