package dev.unrolled.scene.written;

import dev.unrolled.scene.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A card as equations under each other, their signs of equality aligned, for LaTeX with amsmath. A line that goes on with an
 * equation begins with the sign that joins it; what is a list of numbers stands in brackets.
 */
final class LatexCard {
    private static final String EQUALS = " = ";
    private static final String NEXT = " \\\\\n";
    private static final String FURTHER = "&\\quad ";
    private static final String APART = " \\\\[1ex]\n";
    private static final String COLUMNS = " {2,}";
    private static final String LISTED = ",";
    private static final String NOT_JOINED = "";
    private static final Pattern BEGINNING = Pattern.compile("([=≤+−]) +(.*)");
    private static final Pattern END = Pattern.compile("(.*) ([=≤+·])");

    /** What may have a comma in it without being a list. */
    private static final Pattern CLOSED = Pattern.compile("\\([^()]*\\)|“[^”]*”");

    /** How many numbers more there are. */
    private static final Pattern MORE = Pattern.compile("… \\+\\d+$");

    private final List<String> rows = new ArrayList<>();
    /** What the last row names, as long as nothing says what it is equal to. */
    private String named = "";
    /** How lines go on with the equation: by equality, or, below what is no equation, by standing for themselves. */
    private String usual = NOT_JOINED;
    /** How the next line goes on with it. */
    private String joint = NOT_JOINED;

    private LatexCard() {}

    static String write(Explanation card) {
        LatexCard written = new LatexCard();
        card.lines().forEach(written::line);
        String title = "% " + card.title() + "\n";
        return written.rows.isEmpty() ? title : title + "\\begin{align*}\n" + written.joined() + "\n\\end{align*}\n";
    }

    /** An empty row sets those before and after it apart. */
    private String joined() {
        return String.join(NEXT, rows).replace(NEXT + NEXT, APART);
    }

    private void line(String line) {
        String said = MORE.matcher(line.strip()).replaceAll("…");
        if (said.isEmpty() && !rows.isEmpty()) {
            rows.add("");
        } else if (line.startsWith(" ")) {
            further(said);
        } else if (!said.isEmpty()) {
            first(said);
        }
    }

    private void add(String row) {
        rows.add("  " + row);
        named = "";
    }

    /** Takes the sign off the end that joins the next line. */
    private String ending(String said) {
        Matcher end = END.matcher(said);
        joint = end.matches() ? end.group(2) : said.endsWith(LISTED) ? LISTED : usual;
        return end.matches() ? end.group(1) : said;
    }

    private void first(String said) {
        String[] columns = said.split(COLUMNS, 2);
        if (columns.length == 2) {
            usual = NOT_JOINED;
            joint = NOT_JOINED;
            add(Latex.of(columns[0]) + " " + FURTHER + sole(Latex.of(columns[1])));
            return;
        }
        usual = (said + " ").contains(EQUALS) || said.endsWith("≤") ? "=" : NOT_JOINED;
        String whole = ending(said);
        int equals = whole.indexOf(EQUALS);
        if (equals >= 0) {
            add(Latex.of(whole.substring(0, equals)) + " &= " + Latex.of(whole.substring(equals + EQUALS.length())));
        } else {
            add("& " + Latex.of(whole));
            named = Latex.of(whole);
        }
    }

    private void further(String said) {
        Matcher beginning = BEGINNING.matcher(said);
        String by = beginning.matches() ? beginning.group(1) : joint;
        String rest = listed(by, ending(beginning.matches() ? beginning.group(2) : said));
        switch (by) {
            case "=", "≤" -> equal(Latex.of(by) + " " + Latex.of(rest));
            case NOT_JOINED, LISTED -> add(FURTHER + apart(rest));
            default -> add(FURTHER + Latex.of(by + " " + rest));
        }
    }

    /** What has its name in the row above without being equal to anything yet is that. */
    private void equal(String value) {
        String name = named;
        if (!name.isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        add(name.isEmpty() ? "&" + value : name + " &" + value);
        usual = "=";
        joint = joint.equals(NOT_JOINED) ? usual : joint;
    }

    /** With a bracket where a list begins, and with one where it ends. */
    private String listed(String by, String said) {
        boolean goesOn = by.equals(LISTED);
        boolean begins = !goesOn && (CLOSED.matcher(said).replaceAll("") + " ").contains(LISTED + " ");
        boolean ends = (goesOn || begins) && !joint.equals(LISTED);
        return (begins ? "(" : "") + said + (ends ? ")" : "");
    }

    private static String apart(String said) {
        return String.join(
                "\\quad ",
                Pattern.compile(COLUMNS)
                        .splitAsStream(said)
                        .map(column -> sole(Latex.of(column)))
                        .toList());
    }

    /** A minus that nothing stands before is a sign; in braces LaTeX sets it as one, close to its number. */
    private static String sole(String equation) {
        return equation.replaceFirst("^-(?=[\\d\\\\])", "{-}");
    }
}
