package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrowserTest {
    @Test
    void windowsAndMacosAlwaysHaveOne() {
        assertThat(Browser.isThere("Windows 11", "")).isTrue();
        assertThat(Browser.isThere("Mac OS X", "")).isTrue();
    }

    @Test
    void elsewhereOneIsThereIfAFolderOfTheSearchPathHoldsIt(@TempDir Path folder) throws IOException {
        String path = "" + File.pathSeparator + folder;
        assertThat(Browser.isThere("Linux", path)).isFalse();
        Path program = Files.createFile(folder.resolve("firefox"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(Browser.isThere("Linux", path)).isTrue();
    }
}
