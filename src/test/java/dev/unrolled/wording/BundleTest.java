package dev.unrolled.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle and the sources that speak from it; runs in the repository's top folder. */
class BundleTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");

    private final String sources = sources();

    private static String sources() {
        try (Stream<Path> paths = Files.walk(Path.of("src/main/java"))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .map(BundleTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    @Test
    void everythingInTheBundleIsSaidSomewhere() {
        Set<String> literals = found(LITERAL, sources);
        assertThat(Wording.english().keys())
                .as("keys of the bundle that no source names")
                .filteredOn(key -> !literals.contains(key) && !isBuilt(key, literals))
                .isEmpty();
    }

    /**
     * A key may be put together from pieces that stand in the sources: a stem that ends with a dot ("scale." + name), and an
     * ending that begins with one (row + ".keys", "scale." + name + ".tip").
     */
    private static boolean isBuilt(String key, Set<String> literals) {
        int dot = key.lastIndexOf('.');
        String stem = key.substring(0, dot);
        boolean ends = literals.contains(key.substring(dot));
        return literals.contains(key.substring(0, dot + 1))
                || (ends
                        && (literals.contains(stem)
                                || literals.contains(stem.substring(0, stem.lastIndexOf('.') + 1))));
    }

    @Test
    void everythingSaidIsInTheBundle() {
        assertThat(found(SAID, sources))
                .filteredOn(key -> !key.endsWith("."))
                .isSubsetOf(Wording.english().keys());
    }
}
