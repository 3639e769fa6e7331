/** Chapter 7: the forward pass as code, in three languages, lit line by line in step with the picture. */
@NullMarked
package dev.unrolled.tour.code;

import org.jspecify.annotations.NullMarked;
