/**
 * Moving pictures as GIF89a: only what changed is written, in as many colours as a frame needs. Knows pixels, not figures. May
 * use: the JDK, ImageIO included.
 */
@NullMarked
package dev.unrolled.export.gif;

import org.jspecify.annotations.NullMarked;
