package dev.unrolled.tour.onward;

import dev.unrolled.figure.Figure;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.trace.Lesson;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sentence through all three cells, or what to read next.
 *
 * @param cast where the networks come from
 * @param text the sentence as it was typed
 * @param reading whether the list of readings is shown
 */
record OnwardPage(Cast cast, String text, boolean reading) implements Page {
    private static final int MOST = 20;
    private static final List<CellKind> CELLS = List.of(CellKind.values());

    Lesson lesson(CellKind kind) {
        return cast.lesson(kind).withSentence(text);
    }

    /** What a cell's network takes the sentence for. */
    String answer(CellKind kind) {
        Trace trace = lesson(kind).trace();
        return trace.intents().get(trace.predicted());
    }

    /** All intents, the ones first that the three networks together hold for the likeliest: in one order everywhere. */
    List<Integer> likeliest() {
        return IntStream.range(0, lesson(CellKind.RNN).trace().intentCount())
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -together(k)))
                .toList();
    }

    private double together(int k) {
        return CELLS.stream()
                .mapToDouble(kind -> lesson(kind).trace().probability(k))
                .sum();
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return reading ? Optional.empty() : OnwardAnswers.explain(this, mark, wording);
    }

    @Override
    public Figure draw(Look look) {
        return reading ? new ReadingScene(look).draw() : new ThreeCellsScene(this, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        List<String> views = List.of(wording.say("story.onward.view.cells"), wording.say("story.onward.view.reading"));
        return List.of(
                new Knob.Choice("view", "", views, reading ? 1 : 0),
                new Knob.Field("text", wording.say("story.sentence"), text, 100));
    }

    @Override
    public Page turn(String knob, double value) {
        return knob.equals("view") ? new OnwardPage(cast, text, value > 0.5) : this;
    }

    @Override
    public boolean grabs(String mark) {
        return link(mark).isPresent();
    }

    @Override
    public Optional<String> link(String mark) {
        return reading
                ? ReadingScene.reading(mark).map(one -> "https://" + one.at(Wording.english()))
                : Optional.empty();
    }

    @Override
    public Page type(String knob, String typed) {
        boolean fits = cast.rnn().vocabulary().sentence(typed).size() <= MOST;
        return fits && !typed.equals(text) ? new OnwardPage(cast, typed, false) : this;
    }
}
