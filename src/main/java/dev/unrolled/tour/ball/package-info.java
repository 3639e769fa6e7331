/** Chapter 1: where is the ball going? One snapshot can't tell, several can. */
@NullMarked
package dev.unrolled.tour.ball;

import org.jspecify.annotations.NullMarked;
