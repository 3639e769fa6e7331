/**
 * One immutable record of everything that one network computed for one sentence at one epoch.
 *
 * <p>May use: {@code language}, {@code network}, {@code training} and {@code attribution}.
 */
@NullMarked
package dev.unrolled.trace;

import org.jspecify.annotations.NullMarked;
