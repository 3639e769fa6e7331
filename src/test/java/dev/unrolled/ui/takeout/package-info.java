/** Tests of what leaves the window. */
@NullMarked
package dev.unrolled.ui.takeout;

import org.jspecify.annotations.NullMarked;
