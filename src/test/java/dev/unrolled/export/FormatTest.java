package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.wording.Wording;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
    @ParameterizedTest
    @EnumSource
    void isFoundAgainByTheEndingOfItsFiles(Format format) {
        assertThat(Format.of(Path.of("a.b" + format.extension()))).contains(format);
        assertThat(Format.of(Path.of("A" + format.extension().toUpperCase(java.util.Locale.ROOT))))
                .contains(format);
    }

    @Test
    void aFileOfAnotherKindHasNoFormat() {
        assertThat(Format.of(Path.of("notes.txt"))).isEmpty();
        assertThat(Format.of(Path.of("png"))).isEmpty();
        assertThat(Format.of(Path.of("/"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasAName(Format format) {
        assertThat(Wording.english().say(format.key())).isNotBlank();
    }
}
