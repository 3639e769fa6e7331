package dev.unrolled;

/** Temporary: shows that the build starts something. */
public final class Main {
    private Main() {}

    /**
     * Starts nothing yet.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        System.out.println("Unrolled");
    }
}
