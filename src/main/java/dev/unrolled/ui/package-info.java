/**
 * The window: the figure view that matches marks to nodes by id, the transport, the panels. The only room with JavaFX.
 *
 * <p>May use: every room but {@code cli}; of {@code export} its public types.
 */
@NullMarked
package dev.unrolled.ui;

import org.jspecify.annotations.NullMarked;
