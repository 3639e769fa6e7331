package dev.unrolled.training;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.unrolled.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Training knows no languages; what it says in English is what its users are told. */
final class SettingTest {
    @ParameterizedTest
    @EnumSource
    void whatATrainingSaysIsWhatEnglishUsersRead(Setting setting) {
        assertThatExceptionOfType(OutOfRangeException.class)
                .isThrownBy(() -> setting.require(false, -0.5))
                .withMessage(Wording.english().say("refused.setting." + setting.code(), "-0.5"));
    }
}
