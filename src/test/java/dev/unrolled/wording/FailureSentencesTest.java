package dev.unrolled.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.network.Refusal;
import dev.unrolled.storage.FileTrouble;
import dev.unrolled.training.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can go wrong with files and values has a whole sentence in every language, with what it is about in it. */
final class FailureSentencesTest {
    private static final Object[] ARGUMENTS = {"a#", "b#", "c#", "d#", "e#", "f#"};
    /** No file can hold these: they are about a sentence. */
    private static final EnumSet<Refusal> OF_SENTENCES = EnumSet.of(Refusal.NO_WORDS, Refusal.WORD, Refusal.TARGET);

    static Stream<Wording> languages() {
        return Wording.languages().stream().map(code -> Wording.in(code).orElseThrow());
    }

    private static List<String> failures() {
        return Wording.english().keys().stream()
                .filter(key -> key.startsWith("failed.") || key.startsWith("refused."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFailureIsAWholeSentenceThatTellsWhatItIsAbout(Wording wording) {
        assertThat(failures()).hasSizeGreaterThan(90).allSatisfy(key -> {
            String sentence = wording.say(key, ARGUMENTS);
            assertThat(sentence).as(key).doesNotContain("{", "}").matches("(?s).*([.\u3002]|[a-f]#)");
            String english = Wording.english().say(key, ARGUMENTS);
            Stream.of(ARGUMENTS)
                    .map(String::valueOf)
                    .filter(english::contains)
                    .forEach(argument -> assertThat(sentence).as(key).contains(argument));
        });
    }

    @Test
    void chineseIsChinese() {
        Wording chinese = Wording.in("zh").orElseThrow();
        assertThat(failures())
                .allMatch(key -> chinese.say(key, ARGUMENTS)
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        > 2);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyReasonHasItsSentence(Wording wording) {
        Stream<String> reading = EnumSet.complementOf(EnumSet.of(FileTrouble.FULL)).stream()
                .map(trouble -> "failed.read." + trouble.ending());
        Stream<String> writing = Stream.of(FileTrouble.values()).map(trouble -> "failed.write." + trouble.ending());
        Stream<String> files =
                EnumSet.complementOf(OF_SENTENCES).stream().map(reason -> "failed.network." + reason.code());
        Stream<String> values = Stream.of(Refusal.values()).map(reason -> "refused." + reason.code());
        Stream<String> settings = Stream.of(Setting.values()).map(setting -> "refused.setting." + setting.code());
        assertThat(wording.keys())
                .containsAll(Stream.of(reading, writing, files, values, settings)
                        .flatMap(keys -> keys)
                        .toList());
    }
}
