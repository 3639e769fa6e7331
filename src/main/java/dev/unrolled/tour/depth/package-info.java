/** Chapter 9: a deep feed-forward network, and how the gradient gets weaker, or stronger, from layer to layer. */
@NullMarked
package dev.unrolled.tour.depth;

import org.jspecify.annotations.NullMarked;
