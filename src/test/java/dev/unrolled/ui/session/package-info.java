/** Tests of the session: every way to change what the window shows, with no window. */
@NullMarked
package dev.unrolled.ui.session;

import org.jspecify.annotations.NullMarked;
