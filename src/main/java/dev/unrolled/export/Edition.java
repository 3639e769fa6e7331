package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Narration;
import dev.unrolled.scene.Plate;
import dev.unrolled.scene.PlateScene;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;

/**
 * How a lesson leaves the program, whatever the format and whichever moments: what is drawn, in which look, with what standing on it, in
 * which colours. Immutable.
 *
 * @param lesson whose pictures they are
 * @param look the theme, the language, and the size of the whole picture in units
 * @param plate which panel, and what stands on it
 * @param colours usual or grey
 */
public record Edition(Lesson lesson, Look look, Plate plate, Colours colours) {
    /** The lesson's moments. */
    public Timeline timeline() {
        return Timeline.of(lesson.sentence().size());
    }

    /** The picture of a moment of the lesson's timeline; all have the same size. */
    public Figure figure(Moment moment) {
        return colours.of(PlateScene.draw(lesson, moment, look, plate), look.theme());
    }

    /** The picture with what is said about it: its title, and the narration as a speaker's notes. */
    public Page page(Moment moment) {
        Figure figure = figure(moment);
        Narration narration = Narration.of(lesson, moment, look.wording());
        String notes = String.join("\n", narration.sentences());
        return new Page(figure, narration.title(), notes, figure.words().description());
    }
}
