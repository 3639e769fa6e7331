package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureCheck;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Theme;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PlateSceneTest {
    private static final Look LOOK = Look.of(Theme.LIGHT, 1280, 720);
    private static final Lesson LESSON = Lesson.builtIn();
    private static final Timeline TIMELINE = Timeline.of(LESSON.sentence().size());

    @ParameterizedTest
    @EnumSource
    void everyPanelIsWellMadeAtEveryStopAndKeepsItsSize(Panel panel) {
        Plate plate = new Plate(panel, true, true, true);
        Figure first = PlateScene.draw(LESSON, TIMELINE.first(), LOOK, plate);
        for (Moment stop : TIMELINE.stops()) {
            Figure figure = PlateScene.draw(LESSON, stop, LOOK, plate);
            assertThat(FigureCheck.problems(figure)).as("%s at %s", panel, stop).isEmpty();
            assertThat(figure.width()).isEqualTo(first.width());
            assertThat(figure.height()).isEqualTo(first.height());
        }
    }

    @Test
    void theWholeWithAllThatStandsOnItHasTheSizeThatWasAskedFor() {
        Figure figure = PlateScene.draw(LESSON, TIMELINE.last(), LOOK, new Plate(Panel.WHOLE, true, true, true));
        assertThat(figure.width()).isEqualTo(1280);
        assertThat(figure.height()).isEqualTo(720);
    }

    @Test
    void theCaptionNamesNetworkEpochSentenceAndMethod() {
        String text = texts(PlateScene.draw(LESSON, TIMELINE.last(), LOOK, Plate.WHOLE));
        assertThat(text).contains("RNN with 8 units", "of 30", "“what time is it?”", "“ask the time”", "exact Shapley");
    }

    @Test
    void nothingIsSaidOfATrainingThatDidNotHappen() {
        String text = texts(PlateScene.draw(LESSON.withEpoch(0), TIMELINE.last(), LOOK, Plate.WHOLE));
        assertThat(text).contains("not trained yet");
    }

    @Test
    void whatIsSwitchedOffIsNotThere() {
        FigureIndex bare = FigureIndex.of(PlateScene.draw(LESSON, TIMELINE.last(), LOOK, Plate.BARE));
        assertThat(bare.find("plate/title")).isEmpty();
        assertThat(bare.find("plate/caption0")).isEmpty();
        assertThat(bare.find("plate/legend/0")).isEmpty();
        FigureIndex full = FigureIndex.of(
                PlateScene.draw(LESSON, TIMELINE.last(), LOOK, new Plate(Panel.WHOLE, true, true, true)));
        assertThat(full.find("plate/title")).isPresent();
        assertThat(full.find("plate/caption0")).isPresent();
        assertThat(full.find("plate/legend/0")).isPresent();
    }

    @Test
    void aPanelHoldsItsOwnMarksAndNoOthers() {
        Moment back = TIMELINE.at(TIMELINE.momentOf(Beat.PASSES_BACK, 1));
        FigureIndex gradients = FigureIndex.of(PanelScene.draw(LESSON, back, LOOK, Panel.GRADIENTS));
        assertThat(gradients.find("gradient/3")).isPresent();
        assertThat(gradients.find("column/0")).isEmpty();
        FigureIndex stage = FigureIndex.of(PanelScene.draw(LESSON, back, LOOK, Panel.STAGE));
        assertThat(stage.find("column/0")).isPresent();
        assertThat(stage.find("gradient/3")).isEmpty();
        FigureIndex intents = FigureIndex.of(PanelScene.draw(LESSON, back, LOOK, Panel.INTENTS));
        assertThat(intents.find("intent/0")).isPresent();
        assertThat(intents.find("column/0")).isEmpty();
    }

    @Test
    void theBarsOfTheMemoryMixAreWhole() {
        FigureIndex memory = FigureIndex.of(PanelScene.draw(LESSON, TIMELINE.last(), LOOK, Panel.MEMORY));
        double sum = 0;
        for (int k = 0; k < 5; k++) {
            sum += memory.bounds(MarkId.mix(4, k)).orElseThrow().width();
        }
        double track = memory.bounds("memory/4/track").orElseThrow().width();
        assertThat(sum).isCloseTo(track, org.assertj.core.api.Assertions.within(track * 0.005));
    }

    @Test
    void aLongSentenceShowsTheStatesThatFit() {
        Lesson longer = LESSON.withSentence("so ".repeat(60));
        Moment last = Timeline.of(60).last();
        for (Panel panel : Panel.values()) {
            Figure figure = PlateScene.draw(longer, last, LOOK, new Plate(panel, true, true, true));
            assertThat(FigureCheck.problems(figure)).as("%s", panel).isEmpty();
        }
    }

    private static String texts(Figure figure) {
        List<String> all = new ArrayList<>();
        collect(figure.marks(), all);
        return String.join(" ", all);
    }

    private static void collect(List<Mark> marks, List<String> all) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                collect(group.children(), all);
            } else if (mark instanceof Mark.Text text) {
                all.add(text.content());
            }
        }
    }
}
