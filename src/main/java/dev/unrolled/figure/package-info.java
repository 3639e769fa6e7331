/**
 * The vector display list: marks with stable ids, theme, palette, text metrics, and the tween of two figures. It knows
 * nothing of networks.
 *
 * <p>May use: the JDK only; of AWT only fonts and geometry, which need no display.
 */
@NullMarked
package dev.unrolled.figure;

import org.jspecify.annotations.NullMarked;
