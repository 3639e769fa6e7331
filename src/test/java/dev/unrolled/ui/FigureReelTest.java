package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.MarkId;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class FigureReelTest {
    private static final Lesson SHORT = Lesson.builtIn();
    private static final Lesson LONG = SHORT.withSentence(
            "um so hey there could you please tell me what time is it right now because i have to go home soon");
    private static final Look LOOK = Look.of(Theme.LIGHT, 1000, 700);

    @Test
    void scrubbingInAnyOrderShowsTheSameFigure() {
        List<Double> positions =
                new ArrayList<>(DoubleStream.of(0, 0.4, 3, 40, 40.5, 41, 77.25, 80, 93.9, 120, 140, 143)
                        .boxed()
                        .toList());
        Map<Double, Figure> seen = new HashMap<>();
        FigureReel reel = new FigureReel();
        positions.forEach(at -> seen.put(at, reel.at(LONG, at, LOOK)));
        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(positions, new Random(seed));
            positions.forEach(at -> assertThat(reel.at(LONG, at, LOOK)).isEqualTo(seen.get(at)));
        }
    }

    @Test
    void theWordThatIsReadStandsInSight() {
        Timeline timeline = Timeline.of(LONG.sentence().size());
        FigureReel reel = new FigureReel();
        for (int word = 0; word < timeline.words(); word++) {
            Figure figure = reel.at(LONG, timeline.momentOf(word), LOOK);
            Bounds column = FigureIndex.of(figure).bounds(MarkId.column(word)).orElseThrow();
            assertThat(column.x()).as("column %d", word).isNotNegative();
            assertThat(column.right()).as("column %d", word).isLessThan(LOOK.width());
        }
    }

    @Test
    void aSentenceThatFitsIsNotScrolled() {
        Timeline timeline = Timeline.of(SHORT.sentence().size());
        FigureReel reel = new FigureReel();
        for (int index = 0; index < timeline.size(); index++) {
            assertThat(reel.at(SHORT, index, LOOK)).isEqualTo(LessonScene.draw(SHORT, timeline.at(index), LOOK));
        }
    }
}
