package dev.unrolled.export;

/** How letters stand in an SVG. */
public enum SvgText {
    /** As text that can be found, read aloud and edited; a machine without our fonts shows it in others. */
    TEXT,
    /** As outlines that look the same everywhere and can't be edited as text. */
    OUTLINES
}
