/** Chapter 2: sequences everywhere: a spoken sentence as slices of sound, as words, as characters. */
@NullMarked
package dev.unrolled.tour.sound;

import org.jspecify.annotations.NullMarked;
