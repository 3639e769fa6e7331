package dev.unrolled.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        path = folder.resolve("unrolled").resolve("settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void remembersTextsAndNumbers() throws IOException {
        Settings settings = Settings.EMPTY
                .with("sentence", "what time is it? \"\u00E9\" \u65F6")
                .with("width", 1440.5)
                .with("width", 1024);
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
        assertThat(file.read().text("sentence")).contains("what time is it? \"\u00E9\" \u65F6");
        assertThat(file.read().number("width")).hasValue(1024);
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsEmpty() {
        Settings settings = Settings.EMPTY.with("theme", "dark").with("epoch", 30);
        assertThat(settings.number("theme")).isEmpty();
        assertThat(settings.text("epoch")).isEmpty();
        assertThat(settings.text("absent")).isEmpty();
        assertThat(file.read()).isEqualTo(Settings.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "{\"a\":1} x", "\"text\"", "null", "{\"a\"", "\u0000\u0000", "1"})
    void aDamagedFileIsSetAsideAndNothingIsRemembered(String content) throws IOException {
        Files.createDirectories(folder.resolve("unrolled"));
        Files.writeString(path, content);
        assertThat(file.read()).isEqualTo(Settings.EMPTY);
        assertThat(path).doesNotExist();
        assertThat(file.damaged()).hasFileName("settings.json.damaged").hasContent(content);
        file.write(Settings.EMPTY.with("theme", "dark"));
        assertThat(file.read().text("theme")).contains("dark");
    }

    @Test
    void aFileThatIsNotTextIsSetAside() throws IOException {
        Files.createDirectories(folder.resolve("unrolled"));
        Files.write(path, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        assertThat(file.read()).isEqualTo(Settings.EMPTY);
        assertThat(file.damaged()).exists();
    }

    @Test
    void whatIsNeitherTextNorNumberIsLeftOut() throws IOException {
        Files.createDirectories(folder.resolve("unrolled"));
        Files.writeString(path, "{\"a\": [1], \"b\": null, \"c\": \"kept\", \"d\": 1e999, \"e\": true}");
        assertThat(file.read()).isEqualTo(Settings.EMPTY.with("c", "kept"));
    }

    @Test
    void anAbsurdlyLargeFileIsSetAsideUnread() throws IOException {
        Files.createDirectories(folder.resolve("unrolled"));
        Files.write(path, ("{\"a\":\"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(file.read()).isEqualTo(Settings.EMPTY);
        assertThat(file.damaged()).exists();
    }

    @Test
    void aNumberIsFinite() {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.EMPTY.with("width", Double.NaN));
    }
}
