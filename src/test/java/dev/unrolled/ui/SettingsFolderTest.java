package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsFolderTest {
    private final Map<String, String> properties = new HashMap<>(Map.of("user.home", "/home/me"));
    private final Map<String, String> environment = new HashMap<>();

    private Path on(String system) {
        properties.put("os.name", system);
        return SettingsFolder.of(properties::get, environment::get);
    }

    @Test
    void everySystemHasItsOwnPlace() {
        assertThat(on("Linux")).isEqualTo(Path.of("/home/me/.config/unrolled"));
        assertThat(on("Mac OS X")).isEqualTo(Path.of("/home/me/Library/Application Support/Unrolled"));
        assertThat(on("Windows 11")).isEqualTo(Path.of("/home/me/Unrolled"));
        environment.put("APPDATA", "/roaming");
        assertThat(on("Windows 11")).isEqualTo(Path.of("/roaming/Unrolled"));
    }

    @Test
    void theDesktopsOwnChoiceCountsWhereItIsAFullPath() {
        environment.put("XDG_CONFIG_HOME", "/settings");
        assertThat(on("Linux")).isEqualTo(Path.of("/settings/unrolled"));
        environment.put("XDG_CONFIG_HOME", "settings");
        assertThat(on("Linux")).isEqualTo(Path.of("/home/me/.config/unrolled"));
    }

    @Test
    void aFolderOfOnesOwnBeatsThemAll() {
        properties.put(SettingsFolder.PROPERTY, "/stick");
        environment.put("XDG_CONFIG_HOME", "/settings");
        assertThat(on("Linux")).isEqualTo(Path.of("/stick"));
        assertThat(on("Windows 11")).isEqualTo(Path.of("/stick"));
    }
}
