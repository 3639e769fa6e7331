/** Chapter 10: the gradient on its way back through time, and the recurrent matrix that makes it fade or grow. */
@NullMarked
package dev.unrolled.tour.time;

import org.jspecify.annotations.NullMarked;
