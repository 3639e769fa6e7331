package dev.unrolled.tour.question;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.MarkId;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Playhead;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence on its way through the network, forward only, with words that can be switched off.
 *
 * @param request the sentence
 * @param head how far it has been read
 */
record QuestionPage(Request request, Playhead head) implements Page {
    private static final String HEARD = "word-";

    /** Everything read, the answer on the right: there is something to see at once. */
    static QuestionPage of(Request request) {
        Timeline timeline = Timeline.of(request.words().size());
        return new QuestionPage(request, Playhead.at(timeline, end(timeline)));
    }

    private static int end(Timeline timeline) {
        return timeline.words() == 0 ? 0 : timeline.momentOf(Beat.CLASSIFY, 0);
    }

    /** The place of the answer. */
    int end() {
        return end(head.timeline());
    }

    @Override
    public Figure draw(Look look) {
        return new QuestionScene(this, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(new Knob.Button("play", wording.say(head.isPlaying() ? "story.pause" : "story.question.play"), true));
        Knob.Span span = new Knob.Span(0, Math.max(1, end()), 1);
        String shown = wording.say("story.of", (int) Math.round(head.position()), end());
        knobs.add(new Knob.Slider("moment", wording.say("story.question.moment"), span, head.position(), shown));
        knobs.add(new Knob.Field(
                "text", wording.say("story.sentence"), request.spoken().text(), 80));
        for (int i = 0; i < request.words().size(); i++) {
            String word = request.words().get(i).text();
            knobs.add(new Knob.Switch(HEARD + i, word, !request.off().contains(i)));
        }
        return knobs;
    }

    @Override
    public Page turn(String knob, double value) {
        if (knob.startsWith(HEARD)) {
            return switched(Integer.parseInt(knob.substring(HEARD.length())));
        } else if (knob.equals("play")) {
            return new QuestionPage(request, head.isPlaying() ? head.stop() : played());
        }
        return new QuestionPage(request, head.seek(Math.min(end(), value)));
    }

    /** From where it is to the answer; from the answer, from the start. */
    private Playhead played() {
        double from = head.position() >= end() ? 0 : head.position();
        return new Playhead(head.timeline(), from, end(), Playhead.Pace.THROUGH);
    }

    private QuestionPage switched(int word) {
        return new QuestionPage(request.switched(word), head);
    }

    @Override
    public Page type(String knob, String text) {
        boolean fits = request.spoken().vocabulary().sentence(text).size() <= Request.MOST;
        boolean same = text.equals(request.spoken().text());
        return fits && !same ? of(Request.of(request.spoken(), text)) : this;
    }

    @Override
    public boolean grabs(String mark) {
        return word(mark).isPresent();
    }

    private static Optional<Integer> word(String mark) {
        return MarkId.parse(mark).filter(id -> id.kind() == MarkId.Kind.WORD).map(id -> id.at(0));
    }

    @Override
    public Page point(Gesture gesture) {
        Optional<Integer> word = gesture.mark().flatMap(QuestionPage::word);
        return gesture.kind() == Gesture.Kind.PRESS && word.isPresent() ? switched(word.get()) : this;
    }

    /** What the lesson's own figure answers at this place; the words that are off are known to it. */
    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return Explanation.of(request.heard(), head.moment(), mark, wording);
    }

    @Override
    public Motion motion() {
        return head.isPlaying() ? Motion.SHOW : Motion.NONE;
    }

    @Override
    public Page after(double millis) {
        return new QuestionPage(request, head.advance(millis, 1));
    }

    @Override
    public Page arrived() {
        return new QuestionPage(request, head.arrive());
    }

    /** The word that is missed most is switched off, and the answer is there. */
    @Override
    public Page revealed() {
        boolean untouched = request.off().isEmpty() && !request.words().isEmpty();
        return of(untouched ? request.switched(request.mostMissed()) : request);
    }
}
