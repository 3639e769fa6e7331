package dev.unrolled.scene.written;

import dev.unrolled.scene.Explanation;

/** How a card is taken along. */
public enum CardFormat {
    /** As it is read: title, meaning, lines. */
    TEXT("text"),
    /** Its equations, with the numbers plugged in and the results, for LaTeX with amsmath. */
    LATEX("latex"),
    /** Its numbers, one a row, with the equation and the mark they belong to. */
    CSV("csv");

    private final String code;

    CardFormat(String code) {
        this.code = code;
    }

    /** A short name: {@code latex}. */
    public String code() {
        return code;
    }

    /** Writes a card; the last line ends like the others. */
    public String write(Explanation card) {
        return switch (this) {
            case TEXT -> text(card);
            case LATEX -> LatexCard.write(card);
            case CSV -> CsvCard.write(card);
        };
    }

    private static String text(Explanation card) {
        return card.title() + "\n" + card.meaning() + "\n" + String.join("\n", card.lines()) + "\n";
    }
}
