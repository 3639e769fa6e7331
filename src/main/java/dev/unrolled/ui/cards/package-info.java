/**
 * Cards that say where numbers come from: pinned, folded, checked, copied, their terms leading to the marks they come from. What is
 * explained, and where it is drawn, a {@link dev.unrolled.ui.cards.Deck} knows.
 *
 * <p>May use: scene, wording, the window's parts and session, JavaFX.
 */
@NullMarked
package dev.unrolled.ui.cards;

import org.jspecify.annotations.NullMarked;
