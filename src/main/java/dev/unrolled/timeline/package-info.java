/**
 * Time: the moments of one lesson, forward through the words and back again, and the playhead that walks over them.
 *
 * <p>All of it is values that need no clock: whoever has one says how many milliseconds went by. May use: {@code trace}
 * (which it doesn't need so far: a timeline depends on the number of words alone).
 */
@NullMarked
package dev.unrolled.timeline;

import org.jspecify.annotations.NullMarked;
