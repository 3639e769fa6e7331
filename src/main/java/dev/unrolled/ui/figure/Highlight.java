package dev.unrolled.ui.figure;

/** Why a mark is outlined. */
public enum Highlight {
    /** The pointer is on it. */
    HOVERED,
    /** Its arithmetic is kept open. */
    PINNED,
    /** The keyboard has chosen it. */
    SELECTED
}
