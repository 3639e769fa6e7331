package dev.unrolled.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("what time is it?", List.of("what", "time", "is", "it", "?")),
                Arguments.of("  What\tTIME\n is it ", List.of("what", "time", "is", "it")),
                Arguments.of("", List.of()),
                Arguments.of(" \u00A0\u3000\u200B\uFEFF\u0000", List.of()),
                Arguments.of("it's 7 o'clock!", List.of("it's", "7", "o'clock", "!")),
                Arguments.of("it\u2019s o\u02BCclock", List.of("it's", "o'clock")),
                Arguments.of("'tis the dogs'", List.of("'", "tis", "the", "dogs", "'")),
                Arguments.of("rock'n'roll a''b", List.of("rock'n'roll", "a", "'", "'", "b")),
                Arguments.of("wait...no", List.of("wait", ".", ".", ".", "no")),
                Arguments.of("a_b-c", List.of("a", "_", "b", "-", "c")),
                Arguments.of("3.5%", List.of("3", ".", "5", "%")),
                Arguments.of("\u00C9t\u00E9 \u00DCbung STRASSE", List.of("\u00E9t\u00E9", "\u00FCbung", "strasse")),
                Arguments.of("e\u0301te\u0301", List.of("\u00E9t\u00E9")),
                Arguments.of(
                        "\u0928\u092E\u0938\u094D\u0924\u0947 ji",
                        List.of("\u0928\u092E\u0938\u094D\u0924\u0947", "ji")),
                Arguments.of(
                        "\u73B0\u5728\u51E0\u70B9\uFF1F", List.of("\u73B0", "\u5728", "\u51E0", "\u70B9", "\uFF1F")),
                Arguments.of("ok\u70B9ok", List.of("ok", "\u70B9", "ok")),
                Arguments.of("\uD840\uDC00", List.of("\uD840\uDC00")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cutsATextIntoWordsAndVisibleCharacters(String text, List<String> words) {
        assertThat(Tokenizer.words(text)).isEqualTo(words);
    }

    static Stream<String> emoji() {
        return Stream.of(
                "\uD83D\uDE00", // a face
                "\uD83D\uDC4D\uD83C\uDFFD", // a thumb with a skin tone
                "\u2764\uFE0F", // a heart with the selector that colours it
                "\uD83D\uDC69\u200D\uD83D\uDE80", // an astronaut: woman, joiner, rocket
                "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08", // a rainbow flag
                "\uD83C\uDDEF\uD83C\uDDF5", // a flag of two letters
                "1\uFE0F\u20E3"); // a keycap
    }

    @ParameterizedTest
    @MethodSource("emoji")
    void whatLooksLikeOneEmojiIsOneToken(String emoji) {
        assertThat(Tokenizer.words("hi " + emoji + " " + emoji + "!")).containsExactly("hi", emoji, emoji, "!");
    }

    @Test
    void emojiSideBySideAreTokensOfTheirOwn() {
        assertThat(Tokenizer.words("\uD83D\uDE00\uD83D\uDE00")).hasSize(2);
        assertThat(Tokenizer.words("\uD83C\uDDEF\uD83C\uDDF5\uD83C\uDDE9\uD83C\uDDEA"))
                .hasSize(2);
    }

    @Test
    void aLoneHalfOfASurrogatePairIsLeftOut() {
        assertThat(Tokenizer.words("a \uD83D b")).containsExactly("a", "b");
    }

    @Test
    void lowerCaseDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Tokenizer.words("IS IT")).containsExactly("is", "it");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsJoinedBySpacesAreCutTheSameWayAgain() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            int[] points = random.ints(12, 0, 0x3000).toArray();
            List<String> words = Tokenizer.words(new String(points, 0, points.length));
            assertThat(Tokenizer.words(String.join(" ", words))).isEqualTo(words);
        }
    }

    @Test
    void punctuationIsNoWord() {
        assertThat(Tokenizer.isWord("o'clock")).isTrue();
        assertThat(Tokenizer.isWord("7")).isTrue();
        assertThat(Tokenizer.isWord("?")).isFalse();
    }
}
