package dev.unrolled.scene.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.CardLine;
import dev.unrolled.scene.CardLine.Piece;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardFormatTest {
    private static CardLine line(Object... pieces) {
        return new CardLine(Arrays.stream(pieces)
                .map(piece -> piece instanceof Piece known ? known : new Piece(piece.toString(), Optional.empty()))
                .toList());
    }

    private static Piece term(String text, String mark) {
        return new Piece(text, Optional.of(mark));
    }

    private static final Explanation CARD = new Explanation(
            "Unit 2 of c₃ = −0.81",
            "What unit 2 keeps.",
            List.of(
                    line("c₃ = f·c₂ + i·g"),
                    line("  = ", term("0.91", "gate/2/1/1"), "·", term("(−0.9)", "cell/1/1"), " + 0.5·2·10⁻³"),
                    line("  = −0.81"),
                    line(""),
                    line("Wₕ·", term("h₂", "column/1"), " = 1,230"),
                    line("  0.31·", term("0.52", "state/1/0"), " +"),
                    line("  tanh(0.5)")));

    @Test
    void textIsWhatIsRead() {
        assertThat(CardFormat.TEXT.write(CARD)).isEqualTo("""
                        Unit 2 of c₃ = −0.81
                        What unit 2 keeps.
                        c₃ = f·c₂ + i·g
                          = 0.91·(−0.9) + 0.5·2·10⁻³
                          = −0.81

                        Wₕ·h₂ = 1,230
                          0.31·0.52 +
                          tanh(0.5)
                        """);
    }

    @Test
    void latexAlignsTheSignsOfEquality() {
        assertThat(CardFormat.LATEX.write(CARD)).isEqualTo("""
                        % Unit 2 of c₃ = −0.81
                        \\begin{align*}
                          c_{3} &= f\\cdot c_{2} + i\\cdot g \\\\
                          &= 0.91\\cdot (-0.9) + 0.5\\cdot 2\\cdot 10^{-3} \\\\
                          &= -0.81 \\\\[1ex]
                          W_{hh}\\cdot h_{2} &= 1{,}230 \\\\
                          &= 0.31\\cdot 0.52 \\\\
                          &\\quad + \\tanh(0.5)
                        \\end{align*}
                        """);
    }

    @Test
    void latexKeepsColumnsApartAndSignsAtTheirNumbers() {
        Explanation card = new Explanation(
                "Parts",
                "",
                List.of(
                        line("bias   −0.014"),
                        line("“time”   0.81"),
                        line("Σ = h₃[2]   0.796"),
                        line("x₂ ="),
                        line("  −0.65, −0.46")));
        assertThat(CardFormat.LATEX.write(card)).isEqualTo("""
                        % Parts
                        \\begin{align*}
                          \\text{bias} &\\quad {-}0.014 \\\\
                          \\text{“time”} &\\quad 0.81 \\\\
                          \\Sigma = h_{3}[2] &\\quad 0.796 \\\\
                          x_{2} &= (-0.65, -0.46)
                        \\end{align*}
                        """);
    }

    @Test
    void latexBeginsEveryFurtherLineWithTheSignThatJoinsIt() {
        Explanation card = new Explanation(
                "A sum and a list",
                "",
                List.of(
                        line("Wₓ·x₁ = −0.81"),
                        line("  −0.31·0.52 + −1.24·(−0.2) +"),
                        line("  −0.05·0.33 +"),
                        line("  … +4"),
                        line("  + −0.06"),
                        line("x₁ = embedding[10] ="),
                        line("  −0.65, −0.45,"),
                        line("  0.33"),
                        line("‖W‖ ≤"),
                        line("  0.675·0.721"),
                        line("  = 0.487"),
                        line("o = σ(0.1)·1.2"),
                        line("g"),
                        line("  = 0.3"),
                        line("parts of “a, b”:"),
                        line("  Wₓ  1.53"),
                        line("  0.1·0.2 = 0.02")));
        String latex = CardFormat.LATEX.write(card);
        assertThat(latex).isEqualTo("""
                        % A sum and a list
                        \\begin{align*}
                          W_{ih}\\cdot x_{1} &= -0.81 \\\\
                          &= -0.31\\cdot 0.52 - 1.24\\cdot (-0.2) \\\\
                          &\\quad - 0.05\\cdot 0.33 \\\\
                          &\\quad + \\ldots \\\\
                          &\\quad - 0.06 \\\\
                          x_{1} &= \\text{embedding}[10] \\\\
                          &= (-0.65, -0.45, \\\\
                          &\\quad 0.33) \\\\
                          \\|W\\| &\\le 0.675\\cdot 0.721 \\\\
                          &= 0.487 \\\\
                          o &= \\sigma (0.1)\\cdot 1.2 \\\\
                          g &= 0.3 \\\\
                          & \\text{parts of } \\text{“a, b”}: \\\\
                          &\\quad W_{ih}\\quad 1.53 \\\\
                          &\\quad 0.1\\cdot 0.2 = 0.02
                        \\end{align*}
                        """);
        assertThat(LatexCheck.problems(latex)).isEmpty();
    }

    @Test
    void latexThatWouldNotBeSetIsFound() {
        String before = "% A card\n\\begin{align*}\n  ";
        String after = "\n\\end{align*}\n";
        assertThat(LatexCheck.problems(before + "a &= \\tanh(b)" + after)).isEmpty();
        for (String row : List.of(
                "a = 1", "a &= b &= c", "a &= \\frac{1}{2", "a &= \\sigmoid(b)", "a &= 1 + -2", "a &= ½", "a &= 5%")) {
            assertThat(LatexCheck.problems(before + row + after)).as(row).isNotEmpty();
        }
    }

    @Test
    void csvHasEveryNumberWithItsEquationAndItsMark() {
        assertThat(CardFormat.CSV.write(CARD)).isEqualTo("""
                        equation,role,value,mark
                        c₃,term,0.91,gate/2/1/1
                        c₃,term,-0.9,cell/1/1
                        c₃,term,0.5,
                        c₃,term,2e-3,
                        c₃,result,-0.81,
                        Wₕ·h₂,result,1230,
                        Wₕ·h₂,term,0.31,
                        Wₕ·h₂,term,0.52,state/1/0
                        Wₕ·h₂,term,0.5,
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "hₜ = tanh(aₜ)@h_{t} = \\tanh(a_{t})",
                "aₜ = Wₓ·xₜ + Wₕ·hₜ₋₁ + b@a_{t} = W_{ih}\\cdot x_{t} + W_{hh}\\cdot h_{t-1} + b",
                "∂L/∂h₁₂ = Wₕᵀ·∂L/∂a₁₃@\\frac{\\partial L}{\\partial h_{12}} = W_{hh}^{\\top}\\cdot \\frac{\\partial L}{\\partial a_{13}}",
                "∂L/∂a.o = ∂L/∂hₜ ∘ tanh(cₜ) ∘ o(1 − o)@\\frac{\\partial L}{\\partial a_{o}} = \\frac{\\partial L}{\\partial h_{t}} \\odot \\tanh(c_{t}) \\odot o(1 - o)",
                "cₜ = f ∘ cₜ₋₁ + i ∘ g@c_{t} = f \\odot c_{t-1} + i \\odot g",
                "i, f, o = σ(a.i), σ(a.f), σ(a.o)@i, f, o = \\sigma (a_{i}), \\sigma (a_{f}), \\sigma (a_{o})",
                "∂n = ∂L/∂h·(1 − z)@\\frac{\\partial L}{\\partial a_{n}} = \\frac{\\partial L}{\\partial h}\\cdot (1 - z)",
                "(1 − tanh²c)@(1 - \\tanh^{2}c)",
                "‖∂L/∂c₂‖ = √Σ(…)² = 4.56·10⁻⁷@\\left\\|\\frac{\\partial L}{\\partial c_{2}}\\right\\| = \\sqrt{\\textstyle\\sum(\\ldots)^{2}} = 4.56\\cdot 10^{-7}",
                "‖d‖ = √0.47 = 0.7@\\|d\\| = \\sqrt{0.47} = 0.7",
                "10·log₁₀(P) = ⌊1.5⌋@10\\cdot \\log_{10}(P) = \\lfloor 1.5\\rfloor",
                "p = softmax(z)@p = \\operatorname{softmax}(z)",
                "p = exp(z) ÷ Σ exp(z)@p = \\exp(z) \\div \\sum \\exp(z)",
                "p(ask the time) = 95.7%@p(\\text{ask the time}) = 95.7\\%",
                "L = −ln p@L = -\\ln p",
                "W ← W − 0.1·∂L/∂W@W \\leftarrow W - 0.1\\cdot \\frac{\\partial L}{\\partial W}",
                "0.52, ≈ 0@0.52, \\approx 0",
                "‖ΔW‖@\\|\\Delta W\\|",
                "0.3 + −1.24·x@0.3 - 1.24\\cdot x",
                "z[3] = Wₒ[3]·h₅@z[3] = W_{o}[3]\\cdot h_{5}",
                "∂L/∂h₁₁[1] = Σⱼ W₁₂[j,1]·∂L/∂a₁₂[j]@\\frac{\\partial L}{\\partial h_{11}[1]} = \\sum _{j} W_{12}[j,1]\\cdot \\frac{\\partial L}{\\partial a_{12}[j]}",
                "1 − tanh(−0.9)²@1 - \\tanh^{2}(-0.9)",
                "5.789 ÷ 5 words@5.789 \\div 5\\text{ words}",
                "number 1 of every word’s list@\\text{number } 1\\text{ of every word’s list}",
                "ρ(Wₕ) = max |λ(Wₕ)|@\\rho (W_{hh}) = \\max |\\lambda (W_{hh})|",
                "‖share of ∂L/∂Wₕ‖@\\left\\|\\text{share of } \\frac{\\partial L}{\\partial W_{hh}}\\right\\|",
                "‖∂L/∂a₅·h₄ᵀ‖@\\left\\|\\frac{\\partial L}{\\partial a_{5}}\\cdot h_{4}^{\\top}\\right\\|",
                "δₜ@\\delta _{t}",
                "“time” 65.9%@\\text{“time” } 65.9\\%",
                "∂L/∂h₅ = Wₒᵀ·(p − wanted)@\\frac{\\partial L}{\\partial h_{5}} = W_{o}^{\\top}\\cdot (p - \\text{wanted})",
            })
    void everySignHasItsLatex(String text, String latex) {
        assertThat(Latex.of(text)).isEqualTo(latex);
    }

    @Test
    void wordsAreTextsAndTheirSignsAreSafe() {
        assertThat(Latex.of("“50%_{x}”")).isEqualTo("\\text{“50\\%\\_\\{x\\}”}");
        assertThat(Latex.of("偏置")).isEqualTo("\\text{偏置}");
        assertThat(Latex.of("s（倍数）：0.35")).isEqualTo("s\\text{（倍数）：}0.35");
        assertThat(Latex.of("所有词：8.01")).isEqualTo("\\text{所有词：}8.01");
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void noCardLeavesASignThatLatexDoesNotKnow(CellKind cell) {
        Lesson lesson = Lesson.builtIn(cell);
        Look look = Look.of(Theme.LIGHT, 1100, 740);
        for (Moment moment : Timeline.of(5).moments()) {
            for (String mark :
                    LessonScene.draw(lesson, moment, look).words().titles().keySet()) {
                Explanation card =
                        Explanation.of(lesson, moment, mark, Wording.english()).orElseThrow();
                assertThat(LatexCheck.problems(CardFormat.LATEX.write(card)))
                        .as(mark)
                        .isEmpty();
                assertThat(CardFormat.CSV.write(card).lines()).allMatch(row -> row.split(",", -1).length >= 4);
            }
        }
    }
}
