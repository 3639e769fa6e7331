package dev.unrolled.tour.question;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Point;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.MarkId;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.ForwardPart;
import dev.unrolled.tour.page.Type;
import dev.unrolled.trace.Trace;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.Set;

/** The forward pass of the lesson's own picture, and below it what the words that are off have changed. */
final class QuestionScene {
    private static final double FOOT = 52;

    private final QuestionPage page;
    private final Drawing drawing;
    private final Look look;
    private final Wording wording;

    QuestionScene(QuestionPage page, Look look) {
        this.page = page;
        this.look = look;
        drawing = new Drawing(look);
        wording = look.wording();
    }

    Figure draw() {
        if (page.request().words().isEmpty()) {
            return LessonScene.draw(page.request().heard(), page.head().moment(), look);
        }
        double height = drawing.height() - FOOT;
        Figure forward =
                ForwardPart.draw(page.request().heard(), page.head().position(), look.sized(drawing.width(), height));
        drawing.put("lesson", new Point(0, 0), new Bounds(0, 0, drawing.width(), height), forward);
        switches(forward.words().titles().keySet());
        Bounds room = new Bounds(24, height + 4, drawing.width() - 48, FOOT - 4);
        drawing.paragraph(
                "verdict", room, verdict(), Type.body(), drawing.theme().text());
        return drawing.figure(forward.words().description());
    }

    /** What a click on a word does; in a narrow window not every word is drawn. */
    private void switches(Set<String> drawn) {
        Request request = page.request();
        for (int i = 0; i < request.words().size(); i++) {
            String key = request.off().contains(i) ? "story.question.switch-on" : "story.question.switch-off";
            if (drawn.contains(MarkId.word(i))) {
                drawing.title(
                        MarkId.word(i), wording.say(key, request.words().get(i).text()));
            }
        }
    }

    private String verdict() {
        Request request = page.request();
        Trace trace = request.heard().trace();
        String wanted = wording.intent(trace.intents().get(request.spoken().target()));
        String before = Numbers.percent(
                request.spoken().trace().probability(request.spoken().target()));
        int read = (int) Math.ceil(page.head().moment().word() + 1.0);
        if (page.head().position() < page.end()) {
            return wording.say("story.question.verdict.reading", Math.min(read, trace.steps()), trace.steps());
        } else if (request.off().isEmpty()) {
            return wording.say("story.question.verdict.all", wanted, before);
        }
        String now = Numbers.percent(request.probability());
        String best = wording.intent(trace.intents().get(trace.predicted()));
        return trace.predicted() == request.spoken().target()
                ? wording.say("story.question.verdict.holds", wanted, before, now)
                : wording.say("story.question.verdict.moves", wanted, before, now, best);
    }
}
