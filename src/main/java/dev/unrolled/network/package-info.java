/**
 * The hand-written heart: the Elman, LSTM and GRU cells, forward and backward, their parameters and the readout. It
 * reads like the equations. No library, no window, no files.
 *
 * <p>May use: the JDK only, and of its mathematics only functions that give the same bits on every machine.
 */
@NullMarked
package dev.unrolled.network;

import org.jspecify.annotations.NullMarked;
