package dev.unrolled.ui.session;

/** How large a whole picture is that leaves the program, in units. */
public enum PageSize {
    /** A slide of 16:9. */
    WIDE(1280, 720),
    /** A slide of 4:3. */
    CLASSIC(1024, 768),
    /** A page of A4 on its side. */
    PAGE(1414, 1000);

    private final double width;
    private final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** From left to right. */
    public double width() {
        return width;
    }

    /** From top to bottom. */
    public double height() {
        return height;
    }
}
