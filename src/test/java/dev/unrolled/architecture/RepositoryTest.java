package dev.unrolled.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies where in the repository, and what its sources do not say; the tests run in its top folder. */
final class RepositoryTest {
    private static final Path TOP = Path.of("").toAbsolutePath();

    private static final Set<String> TOP_LEVEL = Set.of("pom.xml", "src", "assets", "README.md", "LICENSE");

    /** What the program itself writes beside it, where it is started from here without a screen. */
    private static final String PICTURES = "unrolled-lesson";

    private static final Pattern CATCHES_EVERYTHING =
            Pattern.compile("catch\\s*\\([^)]*\\b(Exception|Throwable|RuntimeException|Error)\\s+\\w+\\s*\\)");

    private static final Pattern SLEEPS =
            Pattern.compile("\\bThread\\s*\\.\\s*sleep\\s*\\(|\\bTimeUnit\\b[^;]*\\.sleep\\(");

    private static final Pattern HAS_TESTS =
            Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|ArchTest)\\b");

    private static final Pattern SWITCHES_TESTS_OFF = Pattern.compile("@Disabled\\b");

    /** The one place that may catch whatever was not caught before. */
    private static final String UNCAUGHT_HANDLER = "UncaughtHandler.java";

    @Test
    void topLevelHoldsOnlyWhatBelongsThere() {
        var strangers = children(TOP).stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> !name.startsWith(".") && !name.equals("target"))
                .filter(name -> !TOP_LEVEL.contains(name) && !name.startsWith(PICTURES))
                .toList();

        assertThat(strangers)
                .as("beside %s: what is not code lives in assets, what is written while building in target", TOP_LEVEL)
                .isEmpty();
    }

    @Test
    void sourcesHoldOnlyCode() {
        var strangers = files(TOP.resolve("src/main"), "").stream()
                .filter(path -> !path.toString().endsWith(".java"))
                .map(RepositoryTest::name)
                .toList();

        assertThat(strangers).as("what is not code lives in assets").isEmpty();
    }

    @Test
    void nothingCatchesEverything() {
        assertThat(sources("main", CATCHES_EVERYTHING))
                .filteredOn(name -> !name.endsWith("/" + UNCAUGHT_HANDLER))
                .as("catch what you can answer; the rest is for %s, which logs it once", UNCAUGHT_HANDLER)
                .isEmpty();
    }

    @Test
    void noTestSleeps() {
        assertThat(sources("test", SLEEPS))
                .as("wait for the event instead: a test that sleeps is slow here and red elsewhere")
                .isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(sources("test", SWITCHES_TESTS_OFF))
                .as("mend the test or take it away")
                .isEmpty();
    }

    @Test
    void everyTestIsFoundByItsName() {
        assertThat(sources("test", HAS_TESTS))
                .as("the build runs classes whose name ends with Test and silently skips others")
                .allMatch(name -> name.endsWith("Test.java"));
    }

    /** The names of the sources under {@code src/part} in which the pattern is found, these rules left out. */
    private static List<String> sources(String part, Pattern pattern) {
        return files(TOP.resolve("src").resolve(part), ".java").stream()
                .filter(path -> !path.endsWith("architecture/RepositoryTest.java"))
                .filter(path -> pattern.matcher(text(path)).find())
                .map(RepositoryTest::name)
                .toList();
    }

    private static String name(Path path) {
        return TOP.relativize(path).toString().replace('\\', '/');
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
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
}
