package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unrolled.scene.MarkId.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"word/3", "part/2/5/0", "loss", "left/why0", "intent/11/bar", "rest/1/2/0", "column/0/zero"})
    void idsAreReadAndPrinted(String id) {
        assertThat(MarkId.parse(id).map(MarkId::toString)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "word",
                "word/x",
                "word/-1",
                "part/1/2",
                "loss/1/2",
                "nothing/1",
                "word/1/2/3",
                "word/9999999"
            })
    void whatIsNoIdIsNotRead(String id) {
        assertThat(MarkId.parse(id)).isEmpty();
    }

    @Test
    void piecesHaveOwners() {
        assertThat(MarkId.owner("intent/3/bar")).contains("intent/3");
        assertThat(MarkId.owner("part/1/2/0")).contains("part/1/2/0");
        assertThat(MarkId.owner("time/knob")).isEmpty();
    }

    @Test
    void marksOfAColumnKnowTheirStep() {
        assertThat(MarkId.parse(MarkId.part(2, 5, 0)).orElseThrow().step()).hasValue(2);
        assertThat(MarkId.parse(MarkId.gradient(3)).orElseThrow().step()).hasValue(3);
        assertThat(MarkId.parse(MarkId.intent(3)).orElseThrow().step()).isEmpty();
        assertThat(MarkId.parse(MarkId.loss()).orElseThrow().step()).isEmpty();
    }

    @Test
    void theNumberOfIndicesIsChecked() {
        assertThatThrownBy(() -> new MarkId(Kind.PART, List.of(1), "")).isInstanceOf(IllegalArgumentException.class);
    }
}
