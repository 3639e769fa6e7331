/** Tests of the window: its parts without a window first, then journeys through a real one. */
@NullMarked
package dev.unrolled.ui;

import org.jspecify.annotations.NullMarked;
