package dev.unrolled.tour.gates;

import dev.unrolled.figure.Figure;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One unit of an LSTM or a GRU at one word.
 *
 * @param cast where the networks come from
 * @param lesson the network and its sentence
 * @param t the word, from 0
 * @param unit from 0
 * @param hand the gates that a hand holds, from 0 (shut) to 1 (open)
 */
record GatesPage(Cast cast, Lesson lesson, int t, int unit, Map<String, Double> hand) implements Page {
    /** The most words whose names can be told apart in a row. */
    static final int MOST = 18;

    private static final List<CellKind> CELLS = List.of(CellKind.LSTM, CellKind.GRU);
    private static final String WORD = "word/";
    private static final String GAUGE = "gauge/";

    GatesPage {
        hand = Map.copyOf(hand);
    }

    CellKind cell() {
        return lesson.cell();
    }

    /** The gates that can be held, in the order in which the diagram shows them. */
    static List<String> gates(CellKind cell) {
        return cell == CellKind.LSTM ? List.of("f", "i", "o") : List.of("z", "r");
    }

    boolean isEmpty() {
        return lesson.isEmpty();
    }

    /** The step as it is drawn. */
    GatedStep step() {
        return GatedStep.of(lesson.trace(), t, unit, hand);
    }

    /** The step as the network does it. */
    GatedStep own() {
        return GatedStep.of(lesson.trace(), t, unit, Map.of());
    }

    @Override
    public Figure draw(Look look) {
        return new GatesScene(this, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        List<Knob> knobs = new ArrayList<>();
        List<String> names = CELLS.stream().map(CellKind::name).toList();
        knobs.add(new Knob.Choice("cell", "", names, CELLS.indexOf(cell())));
        if (!isEmpty()) {
            knobs.add(slider("word", t, lesson.sentence().size(), word(), wording));
            String unitShown = Integer.toString(unit + 1);
            knobs.add(slider("unit", unit, lesson.trace().hiddenSize(), unitShown, wording));
            gates(cell()).forEach(gate -> knobs.add(gate(gate, wording)));
            knobs.add(new Knob.Button("own", wording.say("story.gates.own"), false));
        }
        knobs.add(new Knob.Field("text", wording.say("story.sentence"), lesson.text(), 80));
        return knobs;
    }

    private static Knob slider(String name, int value, int of, String shown, Wording wording) {
        Knob.Span span = new Knob.Span(1, Math.max(2, of), 1);
        return new Knob.Slider(name, wording.say("story.gates.knob." + name), span, value + 1.0, shown);
    }

    private Knob gate(String gate, Wording wording) {
        double value = step().value(gate);
        return new Knob.Slider(
                gate,
                wording.say("story.gates.name." + gate),
                new Knob.Span(0, 100, 1),
                100 * value,
                Numbers.fixed(value, 2));
    }

    /** The word that is read. */
    String word() {
        return lesson.sentence().tokens().get(t).text();
    }

    @Override
    public Page turn(String knob, double value) {
        int whole = (int) Math.round(value);
        return switch (knob) {
            case "cell" -> withCell(CELLS.get(whole));
            case "word" -> at(whole - 1);
            case "unit" -> new GatesPage(cast, lesson, t, Math.min(whole, hiddenSize()) - 1, Map.of());
            case "own" -> new GatesPage(cast, lesson, t, unit, Map.of());
            default -> gates(cell()).contains(knob) ? held(knob, value / 100) : this;
        };
    }

    private int hiddenSize() {
        return lesson.network().shape().sizes().hidden();
    }

    /** The same where it is read already, so that a click on its word can ask. */
    private GatesPage at(int word) {
        return word == t
                ? this
                : new GatesPage(cast, lesson, Math.min(word, lesson.sentence().size() - 1), unit, Map.of());
    }

    private GatesPage withCell(CellKind kind) {
        Lesson other = cast.lesson(kind).withSentence(lesson.text());
        return kind == cell() ? this : new GatesPage(cast, other, t, unit, Map.of());
    }

    /** To two digits, so that what is shown is what is meant. */
    private GatesPage held(String gate, double value) {
        Map<String, Double> more = new HashMap<>(hand);
        more.put(gate, Math.rint(100 * Math.max(0, Math.min(1, value))) / 100);
        return new GatesPage(cast, lesson, t, unit, more);
    }

    @Override
    public Page type(String knob, String text) {
        Lesson next = lesson.withSentence(text);
        boolean fits = next.sentence().size() <= MOST && !text.equals(lesson.text());
        int last = Math.max(0, next.sentence().size() - 1);
        return fits ? new GatesPage(cast, next, Math.min(t, last), unit, Map.of()) : this;
    }

    @Override
    public boolean grabs(String mark) {
        return mark.startsWith(WORD) || mark.startsWith(GAUGE);
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return GatesAnswers.explain(this, mark, wording);
    }

    /** A word is read by a click; a gauge is dragged, so that a click can ask where its number comes from. */
    @Override
    public Page point(Gesture gesture) {
        String mark = gesture.mark().orElse("");
        boolean down = gesture.kind() == Gesture.Kind.PRESS;
        if (mark.startsWith(WORD) && down) {
            return at(Integer.parseInt(mark.split("/", -1)[1]));
        } else if (mark.startsWith(GAUGE) && gesture.kind() == Gesture.Kind.DRAG) {
            String gate = mark.split("/", -1)[1];
            return held(gate, GatesLayout.of(cell(), gesture.look()).opening(gate, gesture.at()));
        }
        return this;
    }

    /** Where the forget gate keeps most. */
    @Override
    public Page revealed() {
        GatesChapter.Keeping most = GatesChapter.Keeping.most(cast.lesson(CellKind.LSTM));
        return new GatesPage(cast, cast.lesson(CellKind.LSTM), most.t(), most.unit(), Map.of());
    }
}
