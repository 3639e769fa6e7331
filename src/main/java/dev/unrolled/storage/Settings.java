package dev.unrolled.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the program remembers from one start to the next: texts and numbers by name. Immutable. */
public final class Settings {
    /** Nothing remembered. */
    public static final Settings EMPTY = new Settings(Map.of());

    private final Map<String, Object> values;

    private Settings(Map<String, Object> values) {
        this.values = values;
    }

    /** Texts and finite numbers; anything else is left out. */
    static Settings of(Map<?, ?> values) {
        Map<String, Object> kept = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value instanceof String || (value instanceof Number number && Double.isFinite(number.doubleValue()))) {
                kept.put(String.valueOf(key), value);
            }
        });
        return new Settings(kept);
    }

    /** The text with this name, where there is one. */
    public Optional<String> text(String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The number with this name, where there is one. */
    public OptionalDouble number(String key) {
        return values.get(key) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /** These settings with one text more, or another one. */
    public Settings with(String key, String text) {
        return withValue(key, text);
    }

    /** These settings with one number more, or another one; throws {@link IllegalArgumentException} unless finite. */
    public Settings with(String key, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(key + " can't be " + number);
        }
        return withValue(key, number);
    }

    private Settings withValue(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new Settings(more);
    }

    Map<String, Object> values() {
        return new LinkedHashMap<>(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
