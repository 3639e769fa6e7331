/** Chapter 14: a sentence of one's own through all three cells, what was left out, and what to read next. */
@NullMarked
package dev.unrolled.tour.onward;

import org.jspecify.annotations.NullMarked;
