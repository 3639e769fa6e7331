/** Chapter 3: the alphabet forwards, from the middle and backwards, against the clock. */
@NullMarked
package dev.unrolled.tour.alphabet;

import org.jspecify.annotations.NullMarked;
