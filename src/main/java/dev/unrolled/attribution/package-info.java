/**
 * Who owns what of a hidden state: Shapley values, integrated gradients, Jacobian norms.
 *
 * <p>May use: {@code network}, and EJML for singular values.
 */
@NullMarked
package dev.unrolled.attribution;

import org.jspecify.annotations.NullMarked;
