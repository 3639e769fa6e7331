package dev.unrolled.ui.session;

/** How fast time goes by. */
public enum Speed {
    /** Half as fast. */
    HALF(0.5, "½×"),
    /** 200 to 600 milliseconds a beat. */
    NORMAL(1, "1×"),
    /** Twice as fast. */
    DOUBLE(2, "2×"),
    /** Four times as fast. */
    FOURFOLD(4, "4×");

    private final double factor;
    private final String label;

    Speed(double factor, String label) {
        this.factor = factor;
        this.label = label;
    }

    /** What the time that goes by is multiplied by. */
    public double factor() {
        return factor;
    }

    /** The factor as it is written, the same in every language. */
    public String label() {
        return label;
    }

    /** The next faster one, or the fastest. */
    public Speed faster() {
        return switch (this) {
            case HALF -> NORMAL;
            case NORMAL -> DOUBLE;
            case DOUBLE, FOURFOLD -> FOURFOLD;
        };
    }

    /** The next slower one, or the slowest. */
    public Speed slower() {
        return switch (this) {
            case HALF, NORMAL -> HALF;
            case DOUBLE -> NORMAL;
            case FOURFOLD -> DOUBLE;
        };
    }
}
