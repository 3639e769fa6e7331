/** Tests of figures: colours, widths, tweens, lookups. */
@NullMarked
package dev.unrolled.figure;

import org.jspecify.annotations.NullMarked;
