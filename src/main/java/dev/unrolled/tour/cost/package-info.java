/** Chapter 13: one long sentence through all three cells: what arrives at its first word, what comes out, and what it costs. */
@NullMarked
package dev.unrolled.tour.cost;

import org.jspecify.annotations.NullMarked;
