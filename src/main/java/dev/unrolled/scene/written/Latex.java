package dev.unrolled.scene.written;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The signs of an equation as LaTeX, in mathematical mode: {@code Wₕ·h₃} is {@code W_{hh} \cdot h_{3}}. Weights have the names
 * that PyTorch gives them; the product of elements is ⊙.
 */
final class Latex {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋ₜⱼₖ";
    private static final String LOWERED = "0123456789+-tjk";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final String RAISED = "0123456789-";
    private static final Map<String, String> WEIGHTS =
            Map.of("Wₓ", "W_{ih}", "Wₕ", "W_{hh}", "Wₒ", "W_{o}", "bₓ", "b_{ih}", "bₕ", "b_{hh}", "bₒ", "b_{o}");
    private static final Map<String, String> WORDS = Map.of(
            "tanh",
            "\\tanh",
            "exp",
            "\\exp",
            "softmax",
            "\\operatorname{softmax}",
            "relu",
            "\\operatorname{ReLU}",
            "ln",
            "\\ln",
            "log",
            "\\log",
            "max",
            "\\max",
            "min",
            "\\min",
            "diag",
            "\\operatorname{diag}");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("·", "\\cdot "),
            Map.entry("∘", "\\odot "),
            Map.entry("÷", "\\div "),
            Map.entry("×", "\\times "),
            Map.entry("−", "-"),
            Map.entry("→", "\\to "),
            Map.entry("←", "\\leftarrow "),
            Map.entry("Σ", "\\sum "),
            Map.entry("σ", "\\sigma "),
            Map.entry("φ", "\\varphi "),
            Map.entry("Δ", "\\Delta "),
            Map.entry("δ", "\\delta "),
            Map.entry("∂", "\\partial "),
            Map.entry("⌊", "\\lfloor "),
            Map.entry("⌋", "\\rfloor "),
            Map.entry("λ", "\\lambda "),
            Map.entry("ρ", "\\rho "),
            Map.entry("≤", "\\le "),
            Map.entry("√", "\\surd "),
            Map.entry("½", "\\tfrac{1}{2}"),
            Map.entry("∞", "\\infty "),
            Map.entry("…", "\\ldots "),
            Map.entry("‖", "\\|"),
            Map.entry("≈", "\\approx "),
            Map.entry("′", "'"),
            Map.entry("%", "\\%"),
            Map.entry("_", "\\_"),
            Map.entry("{", "\\{"),
            Map.entry("}", "\\}"),
            Map.entry("#", "\\#"),
            Map.entry("&", "\\&"),
            Map.entry("$", "\\$"));

    private static final String WIDE = "，。：；（）、";
    private static final String PLAIN_WORD = "[A-Za-z]{2,}(?:’[a-z]+)?";

    /** What is read as one, the longest first; what is none of these stands for itself. */
    private static final Pattern TOKEN = Pattern.compile("(?<root>√Σ\\(…\\)²)"
            + "|√(?<rooted>[\\d.]+)"
            + "|(?<slope>∂L/∂(?<by>[Wb][ₓₕₒ]|[A-Za-z])(?:\\.(?<gate>[a-z]))?(?<at>[" + SUBSCRIPTS + "]*)"
            + "(?<place>\\[[\\p{Alnum},]+\\])?)"
            + "|(?<jacobian>∂h(?<of>[" + SUBSCRIPTS + "]+)/∂h(?<to>[" + SUBSCRIPTS + "]+))"
            + "|(?<sum>∂(?<which>[a-z])(?![a-zA-Z]))"
            + "|(?<weight>[Wb][ₓₕₒ])"
            + "|(?<gated>a\\.(?<name>[a-z])(?![a-z]))"
            + "|(?<quoted>“[^”]*”)"
            + "|(?<word>\\p{L}*\\p{IsHan}[\\p{L}" + WIDE + "]*|[" + WIDE + "]+(?:\\p{IsHan}[\\p{L}" + WIDE + "]*)?|"
            + PLAIN_WORD + "(?: " + PLAIN_WORD + ")*)"
            + "|(?<low>[" + SUBSCRIPTS + "]+)"
            + "|(?<high>[" + SUPERSCRIPTS + "]+)"
            + "|(?<transposed>ᵀ)"
            + "|(?<total>Σ(?= *(?:=|$)))"
            + "|(?<thousands>(?<=\\d),(?=\\d{3}))"
            + "|(?<sign>[·∘÷×−→←Σσφ∆Δδ∂⌊⌋λρ≤≈√½∞…‖′%_{}#&$])");

    /** Words and what follows them: between these, mathematical mode drops the space. */
    private static final Pattern SPOKEN_BEFORE =
            Pattern.compile("(\\\\text\\{[^{}]*)\\} (?=\\\\frac|\\\\text|[A-Za-z0-9])");

    /** And numbers before words. */
    private static final Pattern SPOKEN_AFTER = Pattern.compile("(?<=\\d) \\\\text\\{(?=[^ ])");

    /** A function's value squared is written as its square, as everybody does. */
    private static final Pattern SQUARED = Pattern.compile("(tanh)\\(([^()]*)\\)²");

    /** A norm around a fraction: its bars have to grow with it. */
    private static final Pattern NORM_OF_SLOPE = Pattern.compile("\\\\\\|([^|]*\\\\frac[^|]*)\\\\\\|");

    private Latex() {}

    static String of(String text) {
        String simple = SQUARED.matcher(text).replaceAll("$1²($2)").replace("+ −", "− ");
        Matcher token = TOKEN.matcher(simple);
        StringBuilder all = new StringBuilder();
        while (token.find()) {
            token.appendReplacement(all, Matcher.quoteReplacement(written(token)));
        }
        String equation =
                token.appendTail(all).toString().replaceAll(" {2,}", " ").strip();
        String spaced = SPOKEN_BEFORE.matcher(equation).replaceAll("$1 } ");
        spaced = SPOKEN_AFTER.matcher(spaced).replaceAll("\\\\text{ ");
        return NORM_OF_SLOPE.matcher(spaced).replaceAll("\\\\left\\\\|$1\\\\right\\\\|");
    }

    private static String written(Matcher token) {
        return part(token, "root", all -> "\\sqrt{\\textstyle\\sum(\\ldots)^{2}}")
                .or(() -> part(token, "rooted", number -> "\\sqrt{" + number + "}"))
                .or(() -> part(token, "slope", all -> slope(token)))
                .or(() -> part(token, "jacobian", all -> jacobian(token)))
                .or(() -> part(token, "sum", all -> slope("a", token.group("which"), "")))
                .or(() -> part(token, "weight", WEIGHTS::get))
                .or(() -> part(token, "gated", all -> "a_{" + token.group("name") + "}"))
                .or(() -> part(token, "quoted", Latex::words))
                .or(() -> part(token, "word", Latex::word))
                .or(() -> part(token, "low", all -> "_{" + plain(all, SUBSCRIPTS, LOWERED) + "}"))
                .or(() -> part(token, "high", all -> "^{" + plain(all, SUPERSCRIPTS, RAISED) + "}"))
                .or(() -> part(token, "transposed", all -> "^{\\top}"))
                .or(() -> part(token, "total", all -> "\\Sigma"))
                .or(() -> part(token, "thousands", all -> "{,}"))
                .or(() -> part(token, "sign", SIGNS::get))
                .orElseGet(token::group);
    }

    private static Optional<String> part(Matcher token, String name, Function<String, String> writing) {
        return Optional.ofNullable(token.group(name)).map(writing);
    }

    private static String slope(Matcher token) {
        String by = token.group("by");
        String time = plain(token.group("at"), SUBSCRIPTS, LOWERED);
        String index = Stream.of(Optional.ofNullable(token.group("gate")).orElse(""), time)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
        String place = Optional.ofNullable(token.group("place")).orElse("");
        return slope(WEIGHTS.getOrDefault(by, by), index, place);
    }

    private static String jacobian(Matcher token) {
        String of = plain(token.group("of"), SUBSCRIPTS, LOWERED);
        String to = plain(token.group("to"), SUBSCRIPTS, LOWERED);
        return "\\frac{\\partial h_{" + of + "}}{\\partial h_{" + to + "}}";
    }

    /** ∂L/∂a_{gate, t}[place] */
    private static String slope(String by, String index, String place) {
        return "\\frac{\\partial L}{\\partial " + by + (index.isEmpty() ? "" : "_{" + index + "}") + place + "}";
    }

    private static String plain(String text, String from, String to) {
        StringBuilder all = new StringBuilder();
        text.chars().forEach(sign -> all.append(to.charAt(from.indexOf(sign))));
        return all.toString();
    }

    private static String word(String word) {
        return WORDS.containsKey(word) ? WORDS.get(word) : words(word);
    }

    private static String words(String text) {
        String safe = Pattern.compile("[#$%&_{}\\\\^~]")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(found)));
        return "\\text{" + safe + "}";
    }

    private static String escaped(MatchResult sign) {
        return switch (sign.group()) {
            case "\\" -> "\\textbackslash{}";
            case "^" -> "\\textasciicircum{}";
            case "~" -> "\\textasciitilde{}";
            default -> "\\" + sign.group();
        };
    }
}
