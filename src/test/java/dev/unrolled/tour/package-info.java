/** The story without a window: every chapter drawn, every claim held against the bundled networks. */
@NullMarked
package dev.unrolled.tour;

import org.jspecify.annotations.NullMarked;
