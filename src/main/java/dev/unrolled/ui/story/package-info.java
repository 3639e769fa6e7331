/**
 * The story in the window: a chapter's text and guess on the left, its page on the right with its knobs below, and the way
 * through all chapters. Knows nothing of any single chapter. May use: {@code tour}, {@code ui.figure}.
 */
@NullMarked
package dev.unrolled.ui.story;

import org.jspecify.annotations.NullMarked;
