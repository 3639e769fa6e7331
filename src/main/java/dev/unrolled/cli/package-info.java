/**
 * The commands that need no window.
 *
 * <p>May use: every room but {@code ui}; picocli for the arguments.
 */
@NullMarked
package dev.unrolled.cli;

import org.jspecify.annotations.NullMarked;
