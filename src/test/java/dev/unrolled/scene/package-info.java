/** Tests of the pictures as values, without a window. */
@NullMarked
package dev.unrolled.scene;

import org.jspecify.annotations.NullMarked;
