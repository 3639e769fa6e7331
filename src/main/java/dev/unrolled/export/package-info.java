/**
 * Figures and timelines as files for others: PNG, SVG, PDF, PowerPoint, GIF.
 *
 * <p>May use: {@code figure}, {@code timeline}, {@code scene}, {@code trace} and {@code wording}, Java2D and ImageIO without a display, and the libraries of the
 * formats.
 */
@NullMarked
package dev.unrolled.export;

import org.jspecify.annotations.NullMarked;
