/**
 * The story's chapters: what each says, what it shows, and what it lets the viewer guess.
 *
 * <p>May use: {@code scene} and {@code timeline}, and what these are made of.
 */
@NullMarked
package dev.unrolled.tour;

import org.jspecify.annotations.NullMarked;
