/** Tests of figures on a screen that is not there. */
@NullMarked
package dev.unrolled.ui.figure;

import org.jspecify.annotations.NullMarked;
