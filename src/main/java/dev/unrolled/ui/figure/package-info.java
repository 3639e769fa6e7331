/**
 * Figures on the screen: marks as JavaFX nodes, matched by id, and where the pointer is in them.
 *
 * <p>May use: {@code figure} and JavaFX.
 */
@NullMarked
package dev.unrolled.ui.figure;

import org.jspecify.annotations.NullMarked;
