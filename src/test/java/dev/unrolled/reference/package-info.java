/** What PyTorch computed for fifteen small networks, to hold ours against. */
@NullMarked
package dev.unrolled.reference;

import org.jspecify.annotations.NullMarked;
