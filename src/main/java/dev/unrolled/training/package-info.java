/**
 * Learning: optimisers, clipping by global norm, the trainer and the history of a training run.
 *
 * <p>May use: {@code network} and {@code language}.
 */
@NullMarked
package dev.unrolled.training;

import org.jspecify.annotations.NullMarked;
