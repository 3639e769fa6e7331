package dev.unrolled.scene.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether LaTeX with amsmath would set a card: as strict as can be said without LaTeX. */
public final class LatexCheck {
    private static final Set<String> COMMANDS = Set.of(
            "begin",
            "end",
            "quad",
            "text",
            "frac",
            "tfrac",
            "partial",
            "cdot",
            "odot",
            "div",
            "times",
            "to",
            "leftarrow",
            "sum",
            "Sigma",
            "sigma",
            "varphi",
            "Delta",
            "delta",
            "lambda",
            "rho",
            "le",
            "lfloor",
            "rfloor",
            "infty",
            "ldots",
            "approx",
            "sqrt",
            "surd",
            "textstyle",
            "operatorname",
            "tanh",
            "exp",
            "ln",
            "log",
            "max",
            "min",
            "top",
            "left",
            "right",
            "textbackslash",
            "textasciicircum",
            "textasciitilde");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\[{}%&#$_|,\\\\]");
    private static final Pattern WORDS = Pattern.compile("\\\\text\\{(?:\\\\.|[^{}])*}");
    private static final Pattern ROW = Pattern.compile("[^&]*&(?:= | |\\\\le |\\\\quad )[^&]*");

    private LatexCheck() {}

    /** What is wrong with a card as {@link CardFormat#LATEX} writes it. */
    public static List<String> problems(String latex) {
        List<String> problems = new ArrayList<>();
        List<String> lines = latex.lines().toList();
        if (!lines.get(0).startsWith("% ")) {
            problems.add("the title is no remark: " + lines.get(0));
        }
        lines.stream().skip(2).limit(Math.max(0, lines.size() - 3)).forEach(line -> row(line, problems));
        String body = String.join("\n", lines.subList(1, lines.size()));
        Matcher command = COMMAND.matcher(WORDS.matcher(body).replaceAll(""));
        while (command.find()) {
            if (!COMMANDS.contains(command.group(1))) {
                problems.add("no command of LaTeX that is known here: " + command.group());
            }
        }
        return problems;
    }

    private static void row(String line, List<String> problems) {
        String row = line.strip().replaceAll(" \\\\\\\\(\\[1ex])?$", "");
        String signs = WORDS.matcher(row).replaceAll("");
        String plain = ESCAPED.matcher(signs).replaceAll("");
        if (!ROW.matcher(plain).matches()) {
            problems.add("not aligned once: " + row);
        }
        if (!plain.matches("\\p{ASCII}*")) {
            problems.add("signs of no mathematics: " + row);
        }
        if (depth(plain) != 0 || count(row, "\\left\\|") != count(row, "\\right\\|")) {
            problems.add("unbalanced: " + row);
        }
        if (plain.matches(".*[+-] -.*|.*[%#$].*")) {
            problems.add("two signs, or one that ends the line: " + row);
        }
    }

    private static int depth(String row) {
        int depth = 0;
        for (int i = 0; i < row.length(); i++) {
            depth += row.charAt(i) == '{' ? 1 : row.charAt(i) == '}' ? -1 : 0;
            if (depth < 0) {
                return depth;
            }
        }
        return depth;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
