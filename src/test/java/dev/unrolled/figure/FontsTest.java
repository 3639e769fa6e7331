package dev.unrolled.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FontsTest {
    /** Every sign that a caption, a formula or a line of code in a figure may use. */
    private static final String SIGNS =
            "‖∂L/∂hₜ‖ Wᵀ·diag(1−h²) hⱼ h₁₂ h₀₃₄₅₆₇₈₉ xᵢₖₙ σ φ Σ Δ τ α β γ λ μ π ½ ¼ ¾ × ÷ − ± ≈ ≤ ≥ ≠ ∞ √ ∑ ∏ ∫ ∇ ⊙ ∈ → ← ↑ ↓ "
                    + "… “ ” ‘ ’ – — • ° ¹²³⁴⁵⁶⁷⁸⁹⁰⁻⁺ⁿ ℝ ✓ ✗ ● ○ ■ □ ▲ ▼ ▶ ◀ é ü ñ ß Ж @ # % & { } [ ] | ~ ^";

    private static final Set<Byte> UNDRAWN =
            Set.of(Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR);
    /** Unicode's default ignorable code points, which are never drawn either; some are marks or unassigned. */
    private static final Pattern IGNORED =
            Pattern.compile("[\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e"
                    + "\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8]");

    @Test
    void everySignOfAFormulaIsBundled() {
        assertThat(SIGNS.codePoints().filter(c -> !Fonts.canShow(Character.toString(c))))
                .as("signs that some bundled font lacks")
                .isEmpty();
    }

    @Test
    void everyCharacterOfEveryTranslationIsBundled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/translations"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)
                                .codePoints()
                                .filter(c -> c != '\n' && !Fonts.canShow(Character.toString(c)))
                                .mapToObj(Character::toString))
                        .as("characters of %s that src/fonts/make_fonts.py has yet to add", file)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsNotBundledIsSaidToBeMissing() {
        assertThat(Fonts.canShow("龘靐")).isFalse();
        assertThat(Fonts.canShow("time 🎵", TextStyle.sans(12))).isFalse();
    }

    @Test
    void ourTablesKnowTheSameCharactersAsJava2d() throws Exception {
        for (Fonts.File file : Fonts.files()) {
            Font font = awt(file);
            TextStyle style = new TextStyle(file.family(), file.weight(), 12, TextStyle.Anchor.START);
            for (int c = ' '; c < 0xffff; c++) {
                if (UNDRAWN.contains((byte) Character.getType(c))
                        || IGNORED.matcher(Character.toString(c)).matches()) {
                    continue; // Java2D calls signs that are never drawn displayable, newer versions more of them
                }
                assertThat(Fonts.canShow(Character.toString(c), style))
                        .as("U+%04X in %s", c, file.name())
                        .isEqualTo(font.canDisplay(c));
            }
        }
    }

    @Test
    void namesInsideTheFilesAreTheNamesWeAskFor() throws Exception {
        for (Fonts.File file : Fonts.files()) {
            assertThat(awt(file).getFamily()).isEqualTo(file.familyName());
        }
    }

    @Test
    void bundledFontsStaySmall() throws Exception {
        long bytes = 0;
        for (Fonts.File file : Fonts.files()) {
            try (InputStream stream = Fonts.open(file)) {
                bytes += stream.readAllBytes().length;
            }
        }
        assertThat(bytes).isLessThan(3_000_000);
    }

    static Font awt(Fonts.File file) throws Exception {
        try (InputStream stream = Fonts.open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        }
    }
}
