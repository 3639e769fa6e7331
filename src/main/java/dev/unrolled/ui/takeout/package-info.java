/**
 * Pictures out of the window: the card on which one chooses what leaves, the work in the background, clipboard and drag.
 *
 * <p>May use: {@code ui.figure} and {@code ui.session}, and what the window may use; not the window itself.
 */
@NullMarked
package dev.unrolled.ui.takeout;

import org.jspecify.annotations.NullMarked;
