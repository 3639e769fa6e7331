package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import javafx.animation.AnimationTimer;

/** Lets time go by on the page that is shown, while it moves and the story is on screen; otherwise asks for no pulses. */
final class Clock extends AnimationTimer {
    private static final double LONGEST_TICK = 100;
    private static final double NANOS = 1e6;

    private final StoryModel model;
    private boolean awake;
    private boolean running;
    private long last;

    Clock(StoryModel model) {
        this.model = model;
        model.journey().addListener((property, before, now) -> follow());
    }

    /** Whether the story is on screen. */
    void setAwake(boolean on) {
        awake = on;
        follow();
    }

    private void follow() {
        Page page = model.journey().get().page();
        boolean moves = awake && page.motion() != Motion.NONE;
        if (moves && page.motion() == Motion.SHOW && model.manner().get().reducedMotion()) {
            model.turn(Page::arrived);
        } else if (moves && !running) {
            running = true;
            last = 0;
            start();
        } else if (!moves && running) {
            running = false;
            stop();
        }
    }

    @Override
    public void handle(long now) {
        double millis = last == 0 ? 0 : (now - last) / NANOS;
        last = now;
        Motion motion = model.journey().get().page().motion();
        double passed = motion == Motion.CLOCK ? millis : Math.min(millis, LONGEST_TICK);
        model.turn(page -> page.after(passed));
    }
}
