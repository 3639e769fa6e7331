package dev.unrolled.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The network knows no languages; what it says in English is what its users are told. */
final class RefusalTest {
    private static final Object[] VALUES = {"va", "vb", "vc", "vd", "ve"};

    @ParameterizedTest
    @EnumSource
    void whatTheNetworkSaysIsWhatEnglishUsersRead(Refusal reason) {
        assertThat(reason.of(VALUES))
                .hasMessage(Wording.english().say("refused." + reason.code(), VALUES))
                .satisfies(refused -> assertThat(refused.values()).isEqualTo(VALUES));
    }
}
