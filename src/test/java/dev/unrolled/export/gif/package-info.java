/** Proofs that a GIF shows the pixels it was given. */
@NullMarked
package dev.unrolled.export.gif;

import org.jspecify.annotations.NullMarked;
