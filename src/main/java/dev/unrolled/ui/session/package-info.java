/**
 * What the window shows, as one immutable value, and every way to change it. No window is needed to test it.
 *
 * <p>May use: {@code trace}, {@code timeline}, {@code scene}'s look, {@code storage} for settings; no JavaFX.
 */
@NullMarked
package dev.unrolled.ui.session;

import org.jspecify.annotations.NullMarked;
