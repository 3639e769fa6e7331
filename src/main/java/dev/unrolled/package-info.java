/**
 * The way in: looks at the arguments and the display, and starts the window, a command, or the pictures of a machine without a
 * display.
 *
 * <p>May use: {@code ui}, {@code cli} and {@code export}, and what these are made of. Each room below this package says in its own
 * page what lives there and what it may use; {@code dev.unrolled.architecture} among the tests holds them to it.
 */
@NullMarked
package dev.unrolled;

import org.jspecify.annotations.NullMarked;
