package dev.unrolled.ui.cards;

import dev.unrolled.scene.Check;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Below a gradient's arithmetic: the gradient as it is worked out, as it is measured at this very moment, and how far they are apart. */
final class CheckRow extends VBox {
    private final Wording wording;
    private final Label title = Parts.paragraph("", "check-title");
    private final Label worked = Parts.label("", "check-number");
    private final Label measured = Parts.label("", "check-number");
    private final Label difference = Parts.label("", "check-number");
    private Optional<Check> asked = Optional.empty();

    CheckRow(Wording wording) {
        this.wording = wording;
        Parts.tipped(title, wording.say("check.tip"));
        getChildren()
                .addAll(
                        title,
                        named("check.worked"),
                        worked,
                        named("check.measured"),
                        measured,
                        named("check.difference"),
                        difference);
        getStyleClass().add("check");
        setMinHeight(USE_PREF_SIZE);
    }

    private Label named(String key) {
        return Parts.paragraph(wording.say(key), "check-name");
    }

    /** Measures what isn't measured yet; of a card that says no gradient, shows nothing. */
    void show(Optional<Check> check, Deck deck) {
        Parts.show(this, check.isPresent());
        if (!check.equals(asked)) {
            asked = check;
            say(Optional.empty());
            check.ifPresent(now -> deck.measure(now, result -> arrive(now, result)));
        }
    }

    /** A result that came too late is another card's. */
    private void arrive(Check check, Check.Result result) {
        if (asked.equals(Optional.of(check))) {
            say(Optional.of(result));
        }
    }

    /** That both are the same is said only of those that are. */
    private static String title(Optional<Check.Result> result) {
        return result.map(now -> now.agrees() ? "check.same" : "check.apart").orElse("check.title");
    }

    private void say(Optional<Check.Result> result) {
        String waiting = wording.say("check.waiting");
        title.setText(wording.say(title(result)));
        worked.setText(result.map(now -> Numbers.exact(now.worked())).orElse(waiting));
        measured.setText(result.map(now -> Numbers.exact(now.measured())).orElse(waiting));
        difference.setText(result.map(now -> Numbers.brief(now.difference())).orElse(waiting));
    }
}
