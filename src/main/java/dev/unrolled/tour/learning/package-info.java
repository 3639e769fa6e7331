/** Chapter 8: forward, loss, backward, and a small step; again and again, until the network knows one sentence. */
@NullMarked
package dev.unrolled.tour.learning;

import org.jspecify.annotations.NullMarked;
