package dev.unrolled.scene;

import java.util.List;

/** What to say of a step where that differs from cell to cell; sentences that are empty are not said. */
interface CellNarration {
    /** Of the word meeting the memory. */
    List<String> combine();

    /** Of the new state being made. */
    List<String> squash();

    /** Of the gradient on its way back through that. */
    List<String> through();
}
