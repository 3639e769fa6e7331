package dev.unrolled.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every translation beside English, as the files have them; runs in the repository's top folder. */
class TranslationTest {
    private static final Path FOLDER = Path.of("assets/translations");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)([^}]*)}");

    private static Stream<String> translations() {
        return Wording.languages().stream().skip(1);
    }

    private static Map<String, String> texts(String language) {
        return read(FOLDER.resolve(language + ".properties"));
    }

    private static Map<String, String> english() {
        Set<String> others = translations().map(code -> code + ".properties").collect(Collectors.toSet());
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> !others.contains(file.getFileName().toString()))
                    .forEach(file -> all.putAll(read(file)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return all;
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Map<String, String> all = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        return all;
    }

    /** The arguments that a text shows; of a choice that is the same with its number left out, none. */
    private static Set<String> shown(String text) {
        return GAP.matcher(text)
                .results()
                .filter(gap -> gap.group(2).isEmpty() || gap.group(2).contains("#"))
                .map(gap -> gap.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used(String text) {
        return GAP.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(gap -> gap.substring(1, 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thereIsChineseBesideEnglish() {
        assertThat(Wording.languages()).startsWith("en").contains("zh");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingThatEnglishSaysIsMissing(String language) {
        assertThat(texts(language).keySet())
                .containsExactlyInAnyOrderElementsOf(english().keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noArgumentThatEnglishShowsIsLostAndNoneIsMadeUp(String language) {
        Map<String, String> texts = texts(language);
        english().forEach((key, text) -> {
            String translated = texts.getOrDefault(key, text);
            assertThat(used(translated)).as(key).containsAll(shown(text));
            assertThat(used(text)).as(key).containsAll(used(translated));
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noFileSaysAThingTwice(String language) throws IOException {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(language + ".properties"))) {
            assertThat(lines.filter(line -> line.matches("[a-z][^ ]*?=.*")).map(line -> line.replaceFirst("=.*", "")))
                    .doesNotHaveDuplicates();
        }
    }
}
