/**
 * One immutable record of everything that one network computed for one sentence at one epoch, and the lesson that goes from
 * one such record to another.
 *
 * <p>May use: {@code language}, {@code network}, {@code training}, {@code attribution}, and {@code storage} for the
 * program's own training.
 */
@NullMarked
package dev.unrolled.trace;

import org.jspecify.annotations.NullMarked;
