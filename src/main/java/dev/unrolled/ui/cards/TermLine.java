package dev.unrolled.ui.cards;

import dev.unrolled.scene.CardLine;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of arithmetic on a card; what stands on a mark of the figure shows it there, and leads to it. */
public final class TermLine extends TextFlow {
    /** What a space at the beginning is wide; where a line is broken, what follows is indented like it. */
    private static final double INDENT = 6;

    /** A number that can be asked where it comes from, by the pointer and by the keyboard. */
    public static final class Term extends Text {
        private final Runnable following;

        private Term(CardLine.Piece piece, String name, Deck deck) {
            super(piece.text());
            String mark = piece.mark().orElseThrow();
            following = () -> deck.follow(mark);
            getStyleClass().addAll("card-line", "term");
            setFocusTraversable(true);
            setAccessibleText(name);
            setOnMouseEntered(event -> pointLater(deck, Optional.of(mark)));
            setOnMouseExited(event -> pointLater(deck, Optional.empty()));
            setOnMouseClicked(event -> follow());
            focusVisibleProperty()
                    .addListener(
                            (property, before, now) -> pointLater(deck, now ? Optional.of(mark) : Optional.empty()));
        }

        /** A term loses pointer and focus while its card is being taken away, and pointing changes the cards again. */
        private static void pointLater(Deck deck, Optional<String> mark) {
            Platform.runLater(() -> deck.point(mark));
        }

        /** Asks where it comes from. */
        public void follow() {
            following.run();
        }
    }

    /**
     * Writes a line.
     *
     * @param deck none for a line whose terms lead nowhere
     */
    TermLine(CardLine line, Optional<Deck> deck, Wording wording) {
        int indent = line.text().length() - line.text().stripLeading().length();
        setPadding(new Insets(0, 0, 0, indent * INDENT));
        boolean first = true;
        for (CardLine.Piece each : line.pieces()) {
            CardLine.Piece piece = first ? new CardLine.Piece(each.text().stripLeading(), each.mark()) : each;
            first = false;
            boolean leads = deck.isPresent() && piece.mark().isPresent();
            getChildren()
                    .add(
                            leads
                                    ? new Term(piece, wording.say("card.term", piece.text()), deck.orElseThrow())
                                    : plain(piece.text()));
        }
        setAccessibleText(line.text());
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private static Text plain(String text) {
        Text plain = new Text(text);
        plain.getStyleClass().add("card-line");
        return plain;
    }
}
