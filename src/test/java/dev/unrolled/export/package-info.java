/** Tests of the files that others get. */
@NullMarked
package dev.unrolled.export;

import org.jspecify.annotations.NullMarked;
