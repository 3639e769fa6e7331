/** Chapter 5: the hidden state is fed back, and the loop unrolls into a row of cells that are one and the same. */
@NullMarked
package dev.unrolled.tour.loop;

import org.jspecify.annotations.NullMarked;
