package dev.unrolled.tour.cost;

import dev.unrolled.figure.Figure;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence through all three cells.
 *
 * @param cast where the networks come from
 * @param contest the sentence
 * @param share whether gradients are shown as parts of that at the last word
 * @param times how long the sentence that was measured took each network; empty before
 */
record CostPage(Cast cast, Contest contest, boolean share, Map<CellKind, Timing> times) implements Page {
    /** The longest sentence whose words can be written below the picture. */
    static final int MOST = 20;

    private static final String MEASURE = "measure";
    private static final List<Example> EXAMPLES = List.of(Example.values());
    private static final List<CellKind> CELLS = List.of(CellKind.values());

    CostPage {
        times = Map.copyOf(times);
    }

    static CostPage of(Cast cast, Example example) {
        return new CostPage(cast, example.contest(cast), true, Map.of());
    }

    @Override
    public Figure draw(Look look) {
        return new CostScene(this, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        List<Knob> knobs = new ArrayList<>();
        List<String> names = EXAMPLES.stream()
                .map(example -> wording.say("story.cost.example." + example.code()))
                .toList();
        int chosen = Example.saying(contest.lesson(CellKind.RNN))
                .map(EXAMPLES::indexOf)
                .orElse(-1);
        knobs.add(new Knob.Choice("example", wording.say("story.cost.example"), names, chosen));
        knobs.add(new Knob.Switch("share", wording.say("story.cost.share"), share));
        if (!contest.isEmpty()) {
            knobs.add(new Knob.Stopwatch(MEASURE, wording.say("story.cost.measure"), works()));
        }
        knobs.add(new Knob.Field("text", wording.say("story.sentence"), contest.text(), 120));
        return knobs;
    }

    /** One reading of the sentence by each network, in the order of the cells. */
    private List<Runnable> works() {
        List<Runnable> works = new ArrayList<>();
        for (CellKind kind : CELLS) {
            Network network = contest.lesson(kind).network();
            int[] ids = contest.lesson(kind).sentence().ids();
            works.add(() -> network.forward(ids));
        }
        return works;
    }

    @Override
    public Page turn(String knob, double value) {
        if (knob.equals("example")) {
            return new CostPage(cast, EXAMPLES.get((int) value).contest(cast), share, times);
        } else if (knob.equals("share")) {
            return new CostPage(cast, contest, value > 0.5, times);
        } else if (knob.startsWith(MEASURE + "/") && !contest.isEmpty()) {
            return measured(CELLS.get(Integer.parseInt(knob.substring(MEASURE.length() + 1))), value);
        }
        return this;
    }

    /** Nanoseconds for the whole sentence, which is remembered to have had so many words. */
    private CostPage measured(CellKind kind, double sentence) {
        Map<CellKind, Timing> more = new EnumMap<>(CellKind.class);
        more.putAll(times);
        more.put(kind, new Timing(sentence, contest.words().size()));
        return new CostPage(cast, contest, share, more);
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return CostAnswers.explain(this, mark, wording);
    }

    @Override
    public Optional<Check> check(String mark) {
        return CostAnswers.check(this, mark);
    }

    @Override
    public Page type(String knob, String text) {
        boolean fits = contest.lesson(CellKind.RNN).vocabulary().sentence(text).size() <= MOST;
        boolean same = text.equals(contest.text());
        return fits && !same ? new CostPage(cast, Contest.of(cast, text), share, times) : this;
    }

    /** What matters comes first, and far away. */
    @Override
    public Page revealed() {
        return new CostPage(cast, Example.FIRST.contest(cast), share, times);
    }
}
