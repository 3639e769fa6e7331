/**
 * Figures and timelines as files for others: PNG, SVG, PDF, PowerPoint, GIF; and the numbers behind them as JSON and CSV.
 *
 * <p>May use: {@code figure}, {@code timeline}, {@code scene}, {@code trace}, {@code wording}, for the numbers {@code language},
 * {@code network}, {@code attribution} and {@code storage}, Java2D and ImageIO without a display, and the libraries of the
 * formats.
 */
@NullMarked
package dev.unrolled.export;

import org.jspecify.annotations.NullMarked;
