package dev.unrolled.scene.written;

import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.Explanation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a card in the order in which they stand there, with the digits that it shows: in which equation, whether a term or
 * what comes out, the number, and the id of the mark it comes from. Quoted as RFC 4180 says.
 */
final class CsvCard {
    private static final String HEAD = "equation,role,value,mark\n";
    private static final Pattern NUMBER = Pattern.compile("−?\\d[\\d,]*(?:\\.\\d+)?(?:·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?(%)?");
    private static final Pattern BETWEEN_SIDES = Pattern.compile(" *=(?: |$)|: | {2,}");
    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}₀-₉∂‖Σ]");
    private static final Pattern FUNCTION = Pattern.compile("tanh\\(|relu\\(|σ\\(| \\([a-z]\\)");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final StringBuilder all = new StringBuilder(HEAD);
    private String equation = "";

    private CsvCard() {}

    static String write(Explanation card) {
        CsvCard written = new CsvCard();
        card.rows().stream().filter(row -> !row.text().isBlank()).forEach(written::row);
        return written.all.toString();
    }

    /** The first line of an equation names it; those that begin with spaces go on with it. */
    private void row(CardLine line) {
        String text = line.text();
        if (!text.startsWith(" ")) {
            equation = BETWEEN_SIDES.split(text, 2)[0];
        }
        Matcher end = BETWEEN_SIDES.matcher(text);
        int from = 0;
        while (end.find()) {
            side(line, from, end.start());
            from = end.end();
        }
        side(line, from, text.length());
    }

    /** What has symbols in it holds no numbers but those that come from a mark: the indices of symbols are none. */
    private void side(CardLine line, int from, int to) {
        String text = line.text();
        String side = FUNCTION.matcher(text.substring(from, to))
                .replaceAll(found -> " ".repeat(found.group().length()));
        boolean symbols = SYMBOL.matcher(side).find();
        boolean result = text.contains("= ") && NUMBER.matcher(side.strip()).matches();
        Matcher number = NUMBER.matcher(side);
        while (number.find()) {
            Optional<String> mark = markAt(line, from + number.start());
            if (!symbols || mark.isPresent()) {
                add(result ? "result" : "term", value(number), mark.orElse(""));
            }
        }
    }

    private static Optional<String> markAt(CardLine line, int index) {
        int end = 0;
        for (CardLine.Piece piece : line.pieces()) {
            end += piece.text().length();
            if (index < end) {
                return piece.mark();
            }
        }
        return Optional.empty();
    }

    private void add(String role, String value, String mark) {
        all.append(quoted(equation)).append(',').append(role).append(',').append(value);
        all.append(',').append(mark).append('\n');
    }

    private static String value(Matcher number) {
        String digits =
                number.group().replaceAll("·10.*|%", "").replace(",", "").replace('−', '-');
        if (number.group(1) != null) {
            return digits + "e" + exponent(number.group(1));
        }
        return number.group(2) == null ? digits : digits + "%";
    }

    private static String exponent(String raised) {
        StringBuilder plain = new StringBuilder();
        raised.chars().forEach(sign -> plain.append(sign == '⁻' ? "-" : Integer.toString(RAISED.indexOf(sign))));
        return plain.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
