/**
 * Pure functions from a trace, a moment and a look to a figure: one file a picture.
 *
 * <p>May use: {@code trace}, {@code timeline} and {@code figure}.
 */
@NullMarked
package dev.unrolled.scene;

import org.jspecify.annotations.NullMarked;
