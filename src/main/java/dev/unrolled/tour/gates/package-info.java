/**
 * Chapter 12: one step of one unit of an LSTM or a GRU, as a diagram with the numbers of the bundled networks; gates can be
 * held open or shut by hand.
 */
@NullMarked
package dev.unrolled.tour.gates;

import org.jspecify.annotations.NullMarked;
