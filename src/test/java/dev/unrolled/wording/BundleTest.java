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
    /** How annotations of commands name a text. */
    private static final Pattern ASKED_BY_NAME = Pattern.compile("\\$\\{bundle:([^}]+)}");

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
        literals.addAll(found(ASKED_BY_NAME, sources));
        assertThat(Wording.english().keys())
                .as("keys of the bundle that no source names")
                .filteredOn(key -> !literals.contains(key) && !isBuilt(key, literals))
                .isEmpty();
    }

    /**
     * A key may be put together from pieces that stand in the sources: a stem that ends with a dot and a name or another literal
     * ("scale." + name, "answer.gates." + "kept.f"), and endings that begin with one (row + ".keys", "scale." + name + ".tip").
     */
    private static boolean isBuilt(String key, Set<String> literals) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String rest = key.substring(dot + 1);
            boolean named = rest.indexOf('.') < 0 || literals.contains(rest);
            if (literals.contains(key.substring(0, dot + 1)) && named) {
                return true;
            }
        }
        int last = key.lastIndexOf('.');
        String stem = key.substring(0, Math.max(0, last));
        return last >= 0
                && literals.contains(key.substring(last))
                && (literals.contains(stem) || isBuilt(stem, literals));
    }

    @Test
    void everythingSaidIsInTheBundle() {
        assertThat(found(SAID, sources))
                .filteredOn(key -> !key.endsWith("."))
                .isSubsetOf(Wording.english().keys());
    }
}
