package dev.unrolled.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void fillsGapsInAnyOrder() {
        assertThat(Template.parse("{1} before {0}, it's {1}").fill("b", "a")).isEqualTo("a before b, it's a");
    }

    @Test
    void saysOneAndManyDifferently() {
        Template template = Template.parse("{0|one word|# words}, {1}");
        assertThat(template.fill("1", "x")).isEqualTo("one word, x");
        assertThat(template.fill("12", "x")).isEqualTo("12 words, x");
        assertThat(template.arguments()).isEqualTo(2);
    }

    @Test
    void refusesGapsItCannotRead() {
        for (String text : new String[] {"{0", "{}", "{x}", "{0|a}", "{0|a|b|c}"}) {
            assertThatThrownBy(() -> Template.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(text);
        }
    }
}
