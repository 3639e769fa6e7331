package dev.unrolled.scene;

import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;

/** The state of affairs in one line. */
final class Headline {
    private Headline() {}

    static String of(Lesson lesson, Moment moment, Wording wording) {
        int words = lesson.sentence().size();
        String last = Numbers.subscript(words);
        return switch (moment.beat()) {
            case START -> wording.say("figure.about.start", words);
            case CLASSIFY -> wording.say("figure.about.classify", last);
            case LOSS -> wording.say("figure.about.loss");
            case UPDATE -> wording.say("figure.about.update");
            default -> ofWord(lesson, moment, wording);
        };
    }

    private static String ofWord(Lesson lesson, Moment moment, Wording wording) {
        int t = moment.word();
        int words = lesson.sentence().size();
        String word = lesson.sentence().tokens().get(t).text();
        if (moment.is(Beat.NEW_STATE)) {
            String key = t == words - 1 ? "figure.about.last" : "figure.about.state";
            return wording.say(key, t + 1, words, word, Numbers.subscript(t + 1));
        }
        String key = CellTelling.of(lesson.cell()).key(wording, key(moment.beat()));
        return wording.say(key, t + 1, words, word);
    }

    private static String key(Beat beat) {
        return switch (beat) {
            case READ -> "figure.about.read";
            case COMBINE -> "figure.about.combine";
            case SQUASH -> "figure.about.squash";
            case GRADIENT_ARRIVES -> "figure.about.arrives";
            case THROUGH_SQUASH -> "figure.about.through";
            default -> "figure.about.passes";
        };
    }

    /** The whole picture in plain words, for those who can't see it. */
    static String description(Lesson lesson, Moment moment, Wording wording) {
        String text = lesson.sentence().text();
        String now = of(lesson, moment, wording);
        if (!new Stage(moment, lesson.sentence().size()).isClassified()) {
            return wording.say(CellTelling.of(lesson.cell()).key(wording, "figure.description"), text, now);
        }
        int best = lesson.trace().predicted();
        String intent = wording.intent(lesson.trace().intents().get(best));
        String share = Numbers.percent(lesson.trace().probability(best));
        return wording.say(
                CellTelling.of(lesson.cell()).key(wording, "figure.description.intent"), text, now, intent, share);
    }
}
