package dev.unrolled.tour.ball;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ball seen in snapshots.
 *
 * @param path where it goes
 * @param shown how many of its snapshots are shown, at least one
 * @param own whether the reader drew the path
 * @param clock milliseconds until the next snapshot while it plays; negative while it rests
 */
record BallPage(BallPath path, int shown, boolean own, double clock) implements Page {
    private static final double BETWEEN = 550;
    private static final double RESTING = -1;

    static BallPage first() {
        return new BallPage(BallPath.thrown(), 1, false, RESTING);
    }

    @Override
    public Figure draw(Look look) {
        return new BallScene(this, look).draw();
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return new BallAnswers(this, wording).explain(mark);
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(new Knob.Button("play", wording.say(isPlaying() ? "story.pause" : "story.ball.play"), true));
        Knob.Span span = new Knob.Span(1, Math.max(2, path.size()), 1);
        String label = wording.say("story.ball.snapshots");
        knobs.add(new Knob.Slider("shown", label, span, shown, wording.say("story.of", shown, path.size())));
        if (own) {
            knobs.add(new Knob.Button("thrown", wording.say("story.ball.thrown"), false));
        }
        return knobs;
    }

    private boolean isPlaying() {
        return clock >= 0;
    }

    @Override
    public Page turn(String knob, double value) {
        return switch (knob) {
            case "play" -> isPlaying() ? resting(shown) : played();
            case "shown" -> resting((int) Math.max(1, Math.min(path.size(), Math.round(value))));
            case "thrown" -> first();
            default -> this;
        };
    }

    private BallPage resting(int snapshots) {
        return new BallPage(path, snapshots, own, RESTING);
    }

    /** From where it is; from the end, from the start. */
    private BallPage played() {
        return new BallPage(path, shown == path.size() ? 1 : shown, own, BETWEEN);
    }

    @Override
    public boolean grabs(String mark) {
        return mark.startsWith("ball/");
    }

    @Override
    public Page point(Gesture gesture) {
        if (gesture.mark().isEmpty()) {
            return this;
        }
        var place = BallScene.onField(gesture.look(), gesture.at());
        return switch (gesture.kind()) {
            case PRESS -> showing(BallPath.from(place));
            case DRAG -> showing(path.to(place));
            case RELEASE -> path.size() < 3 ? first() : this;
        };
    }

    private static BallPage showing(BallPath drawn) {
        return new BallPage(drawn, drawn.size(), true, RESTING);
    }

    @Override
    public Motion motion() {
        return isPlaying() ? Motion.SHOW : Motion.NONE;
    }

    @Override
    public Page after(double millis) {
        if (!isPlaying() || clock > millis) {
            return isPlaying() ? new BallPage(path, shown, own, clock - millis) : this;
        } else if (shown + 1 >= path.size()) {
            return resting(path.size());
        }
        return new BallPage(path, shown + 1, own, BETWEEN);
    }

    @Override
    public Page arrived() {
        return resting(path.size());
    }

    @Override
    public Page revealed() {
        return new BallPage(path, 1, own, BETWEEN);
    }

    /** A distance in widths of the ball: to a tenth, because nobody sees less. */
    static String rounded(double widths) {
        return Numbers.fixed(widths, 1);
    }
}
