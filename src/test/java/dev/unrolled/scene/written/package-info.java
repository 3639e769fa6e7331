@NullMarked
package dev.unrolled.scene.written;

import org.jspecify.annotations.NullMarked;
