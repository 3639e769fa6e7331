/** Chapter 11: what the last state still owes to the words that matter, before training and after. */
@NullMarked
package dev.unrolled.tour.memory;

import org.jspecify.annotations.NullMarked;
