/**
 * The moments of a trace in their order, and the playhead that walks over them.
 *
 * <p>May use: {@code trace}.
 */
@NullMarked
package dev.unrolled.timeline;

import org.jspecify.annotations.NullMarked;
