package dev.unrolled.scene.written;

import dev.unrolled.scene.Explanation;
import java.util.ArrayList;
import java.util.List;

/** A card as equations under each other, their signs of equality aligned, for LaTeX with amsmath. */
final class LatexCard {
    private static final String EQUALS = " = ";
    private static final String NEXT = " \\\\\n";
    private static final String FURTHER = "&\\quad ";
    private static final String APART = " \\\\[1ex]\n";

    private LatexCard() {}

    static String write(Explanation card) {
        String title = "% " + card.title() + "\n";
        List<String> rows = new ArrayList<>();
        for (String line : card.lines()) {
            if (!line.isBlank()) {
                rows.add("  " + row(line));
            } else if (!rows.isEmpty()) {
                rows.add("");
            }
        }
        return rows.isEmpty() ? title : title + "\\begin{align*}\n" + joined(rows) + "\n\\end{align*}\n";
    }

    /** An empty row sets those before and after it apart. */
    private static String joined(List<String> rows) {
        return String.join(NEXT, rows).replace(NEXT + NEXT, APART);
    }

    private static String row(String line) {
        String said = line.strip();
        boolean goesOn = line.startsWith(" ");
        if (goesOn && said.startsWith("= ")) {
            return "&= " + Latex.of(said.substring(2));
        } else if (goesOn) {
            return FURTHER + sole(Latex.of(said));
        }
        String[] columns = said.split(" {2,}", 2);
        if (columns.length == 2) {
            return Latex.of(columns[0]) + " " + FURTHER + sole(Latex.of(columns[1]));
        }
        int equals = said.indexOf(EQUALS);
        if (equals >= 0) {
            return Latex.of(said.substring(0, equals)) + " &= " + Latex.of(said.substring(equals + EQUALS.length()));
        } else if (said.endsWith(" =")) {
            return Latex.of(said.substring(0, said.length() - 2)) + " &=";
        }
        return Latex.of(said);
    }

    /** A minus that nothing stands before is a sign; in braces LaTeX sets it as one, close to its number. */
    private static String sole(String equation) {
        return equation.replaceFirst("^-(?=[\\d\\\\])", "{-}");
    }
}
