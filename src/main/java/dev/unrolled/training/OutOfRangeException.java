package dev.unrolled.training;

/** A setting has a value that makes no sense. Its message is for programmers; see {@link Setting}. */
public final class OutOfRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Setting setting;
    private final String value;

    OutOfRangeException(Setting setting, Number value, String message) {
        super(message);
        this.setting = setting;
        this.value = value.toString();
    }

    /** Which one. */
    public Setting setting() {
        return setting;
    }

    /** The value as it was given. */
    public String value() {
        return value;
    }
}
