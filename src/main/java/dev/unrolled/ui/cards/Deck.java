package dev.unrolled.ui.cards;

import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.ui.session.Inspection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What cards are about: a figure, its marks, and which of them are asked about. Lives on the window's thread. */
public interface Deck {
    /** What a mark is now; nothing where there is no such number. */
    Optional<Explanation> explain(String mark);

    /** The check of a mark's gradient; nothing where its card says none. */
    Optional<Check> check(String mark);

    /** Changes which marks are asked about, and how their cards stand. */
    void inspect(UnaryOperator<Inspection> change);

    /** Runs a check beside the window's thread, and hands over on it what comes out. */
    void measure(Check check, Consumer<Check.Result> receiver);

    /** A term is pointed at that comes from a mark, or none is any more. */
    void point(Optional<String> mark);

    /** A term is asked where it comes from: the card of its mark opens. */
    void follow(String mark);
}
