/**
 * Cards as they are taken along: as text, as LaTeX, as CSV. Strings in, strings out; no window, no file.
 *
 * <p>May use: scene.
 */
@NullMarked
package dev.unrolled.scene.written;

import org.jspecify.annotations.NullMarked;
