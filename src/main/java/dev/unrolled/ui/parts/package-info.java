/**
 * The plainest pieces that the window's rooms are put together from: labels, names for controls, buttons, what is hidden and shown.
 *
 * <p>May use: JavaFX.
 */
@NullMarked
package dev.unrolled.ui.parts;

import org.jspecify.annotations.NullMarked;
