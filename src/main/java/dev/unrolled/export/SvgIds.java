package dev.unrolled.export;

/** Names of elements: a mark's own, and those of clips, which no mark has. */
final class SvgIds {
    private SvgIds() {}

    /** Ids in SVG may hold anything but spaces (HTML, "The id attribute"). */
    static String of(String id) {
        return id.replaceAll("\\s+", "_");
    }

    /** Of letters, digits and hyphens alone: it is referred to, and not every program understands more there. */
    static String clip(int number) {
        return "unrolled-clip-" + number;
    }
}
