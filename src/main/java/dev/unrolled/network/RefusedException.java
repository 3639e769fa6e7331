package dev.unrolled.network;

import java.util.Arrays;

/** A value that no network can have, or that this one can't take. Its message is for programmers; see {@link Refusal}. */
public final class RefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Refusal reason;
    private final String[] values;

    RefusedException(Refusal reason, String message, Object... values) {
        super(message);
        this.reason = reason;
        this.values = Arrays.stream(values).map(String::valueOf).toArray(String[]::new);
    }

    /** Why. */
    public Refusal reason() {
        return reason;
    }

    /** What the reason is about, in the order that {@link Refusal} names; a copy. */
    public String[] values() {
        return values.clone();
    }
}
