/**
 * Pure functions from a lesson, a moment and a look to a figure, one file a part of the picture; and what the program says
 * about the moment: narration, listing, explanations.
 *
 * <p>Nothing here knows time: a picture between two moments is the tween of their two figures. For that, a part that will
 * grow or slide in is already there in the moment before, invisible, where it comes from.
 *
 * <p>May use: {@code trace} and what it is made of, {@code timeline}, {@code figure} and {@code wording}.
 */
@NullMarked
package dev.unrolled.scene;

import org.jspecify.annotations.NullMarked;
