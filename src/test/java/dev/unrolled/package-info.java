/** Tests of the way in. */
@NullMarked
package dev.unrolled;

import org.jspecify.annotations.NullMarked;
