package dev.unrolled.trace;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, once, whichever thread asks. */
final class Lazy<T> implements Supplier<T> {
    private @Nullable Supplier<? extends T> source;
    private volatile @Nullable T value;

    Lazy(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(source).get();
            value = known;
            source = null;
        }
        return known;
    }

    /** Whether it has been worked out; never waits. */
    boolean isKnown() {
        return value != null;
    }
}
