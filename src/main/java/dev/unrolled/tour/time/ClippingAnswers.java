package dev.unrolled.tour.time;

import dev.unrolled.network.Parameters;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Lines;
import dev.unrolled.scene.TensorSymbol;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Optional;

/** Where the length of the whole gradient comes from, and what clipping makes of it. */
final class ClippingAnswers {
    /** The bar of the gradient's length as it came. */
    static final String CAME = "clipping/came";

    private static final String USED = "clipping/used";

    private static final String SCALE = "clipping/scale";

    private final Echo echo;
    private final Wording wording;

    ClippingAnswers(Echo echo, Wording wording) {
        this.echo = echo;
        this.wording = wording;
    }

    Optional<Explanation> explain(String kind, String mark) {
        if (kind.equals("clip") || mark.startsWith(SCALE)) {
            return Optional.of(limit());
        } else if (mark.startsWith(CAME)) {
            return Optional.of(came());
        }
        return mark.startsWith(USED) ? Optional.of(used()) : Optional.empty();
    }

    private double norm() {
        return echo.update().gradientNorm();
    }

    private Lines scale() {
        double share = echo.clip() / norm();
        CardLine limit = CardLine.term(Numbers.shortest(echo.clip()), "clip");
        Lines lines = new Lines()
                .add(wording.say("answer.time.clip.factor"))
                .add("  = ", limit, " ÷ ", Lines.n(norm(), CAME), " = " + Lines.n(share));
        return share > 1 ? lines.add(wording.say("answer.time.clip.whole")) : lines;
    }

    private Explanation limit() {
        String limit = Numbers.shortest(echo.clip());
        Lines lines = new Lines()
                .add(wording.say("answer.time.clip.limit") + " = " + limit)
                .add(wording.say("answer.time.clip.length") + " = ", Lines.n(norm(), CAME));
        return new Explanation(wording.say("story.time.clip", limit), wording.say("answer.time.clip"), lines.all());
    }

    private Explanation came() {
        Parameters gradients = echo.trace().gradients();
        Lines lines = new Lines().add("‖∂L/∂…‖:");
        for (String tensor : gradients.names()) {
            lines.add("  " + TensorSymbol.of(tensor, wording) + "  " + Lines.n(gradients.norm(tensor)));
        }
        lines.add("‖∂L/∂W‖ = √Σ(…)² = " + Lines.n(norm()));
        return new Explanation(
                title("came", norm(), wording),
                wording.say(
                        "answer.time.came", gradients.size(), gradients.names().size()),
                lines.all());
    }

    private Explanation used() {
        String key = echo.update().clipScale() < 1 ? "answer.time.used" : "answer.time.used.whole";
        Lines lines = scale();
        lines.add(
                wording.say("answer.time.clip.used") + " = "
                        + Numbers.shortest(echo.update().clipScale()) + "·",
                Lines.n(norm(), CAME),
                " = " + Lines.n(echo.used()));
        return new Explanation(
                title("used", echo.used(), wording), wording.say(key, Numbers.shortest(echo.clip())), lines.all());
    }

    /** What a bar shows, with its value. */
    static String title(String bar, double length, Wording wording) {
        return wording.say("answer.time." + bar + ".title", length);
    }
}
