package dev.unrolled.tour.learning;

import java.util.List;
import java.util.Locale;

/** What learning consists of, in order; then comes the step itself. */
enum Move {
    /** The network answers. */
    FORWARD,
    /** The answer is compared with what was wanted. */
    LOSS,
    /** The blame goes back through the network. */
    BACKWARD;

    /** All, in their order. */
    static final List<Move> ALL = List.of(values());

    /** Its name in the bundle. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
