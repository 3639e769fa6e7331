/**
 * What a chapter is made of: text, a guess, and a page, which is an immutable picture with knobs. May use: {@code scene},
 * {@code trace}, {@code figure}, {@code wording}.
 */
@NullMarked
package dev.unrolled.tour.page;

import org.jspecify.annotations.NullMarked;
