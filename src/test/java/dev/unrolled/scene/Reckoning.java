package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Works out again what stands on a card, from nothing but its text. */
public final class Reckoning {
    private Reckoning() {}

    /**
     * Asserts that all sides of each of a card's equations that are made of numbers alone are equal.
     *
     * @return how many equations had two such sides
     */
    public static int holds(Explanation card) {
        int checked = 0;
        for (String equation : Written.joined(card.lines())) {
            List<Range> sides = Written.sides(equation);
            for (int i = 1; i < sides.size(); i++) {
                assertThat(sides.get(i).meets(sides.get(i - 1)))
                        .as("%s: %s, %s", card.title(), equation, sides)
                        .isTrue();
                checked++;
            }
        }
        return checked;
    }

    /** Asserts that the last number of a card is a value, as far as its digits go. */
    public static void comesTo(Explanation card, double value) {
        List<String> equations = Written.joined(card.lines());
        String last = equations.get(equations.size() - 1);
        String result = last.substring(last.lastIndexOf(" = ") + 3);
        assertThat(Written.read(result).orElseThrow().meets(Range.exactly(value)))
                .as("%s: %s is %s", card.title(), result, value)
                .isTrue();
    }
}
