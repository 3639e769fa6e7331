package dev.unrolled.ui.cards;

import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.ui.parts.Icons;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Pin;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** A card that stays open until it is closed; its numbers are always those of the moment that is shown. */
final class PinnedCard {
    private final Wording wording;
    private final ArithmeticCard card;
    private final CheckRow checking;
    private final Button fold = new Button();
    private boolean folded;

    PinnedCard(String mark, Deck deck, ArithmeticCard card) {
        this.card = card;
        wording = card.wording();
        fold.setOnAction(event -> deck.inspect(now -> now.folding(mark::equals, !folded)));
        Button close = new Button();
        close.setGraphic(Icons.of(Feather.X));
        close.setOnAction(event -> deck.inspect(now -> now.closing(mark)));
        for (Button handle : new Button[] {fold, close}) {
            handle.getStyleClass().addAll("small", "card-handle");
        }
        Parts.named(fold, wording.say("card.fold"), wording.say("card.fold"));
        Parts.named(close, wording.say("card.close"), wording.say("card.close.tip"));
        card.addHandles(fold, close);
        checking = new CheckRow(wording);
        card.addBelowLines(checking);
        card.getStyleClass().add("pinned-card");
    }

    /** Checks the gradient that it says, where it says one. */
    void check(Optional<Check> check, Deck deck) {
        checking.show(check, deck);
    }

    ArithmeticCard node() {
        return card;
    }

    /** Says what its mark is now; a network that has no such number says so, until there is one that has. */
    void show(Pin pin, Optional<Explanation> explanation) {
        explanation.ifPresentOrElse(
                card::say, () -> card.say(wording.say("card.absent.title"), wording.say("card.absent")));
        folded = pin.folded();
        card.fold(folded);
        fold.setGraphic(Icons.of(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        String name = wording.say(folded ? "card.unfold" : "card.fold");
        fold.setAccessibleText(name);
        fold.getTooltip().setText(name);
    }
}
