/** Chapter 4: a network without memory, which is really trained and can't tell one order of words from another. */
@NullMarked
package dev.unrolled.tour.bag;

import org.jspecify.annotations.NullMarked;
