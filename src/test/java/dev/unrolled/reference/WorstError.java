package dev.unrolled.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Holds numbers against a reference's and remembers the worst error of each field, relative to its array's largest entry. */
public final class WorstError {
    private final Map<String, Double> worst = new TreeMap<>();

    /** Fails where an entry is further off than {@code tolerance} times the array's largest entry. */
    public void hold(String field, double[] ours, double[] theirs, double tolerance) {
        assertThat(ours).as(field).hasSameSizeAs(theirs);
        double largest = 0;
        double error = 0;
        for (int i = 0; i < theirs.length; i++) {
            largest = Math.max(largest, Math.abs(theirs[i]));
            error = Math.max(error, Math.abs(ours[i] - theirs[i]));
        }
        double relative = largest == 0 ? error : error / largest;
        worst.merge(field, relative, Math::max);
        assertThat(relative)
                .as("error of %s, relative to its largest entry", field)
                .isLessThanOrEqualTo(tolerance);
    }

    /** Prints the worst error of each field. */
    public void print() {
        worst.forEach((field, error) -> System.out.printf(Locale.ROOT, "  worst error of %-36s %.1e%n", field, error));
    }
}
