package dev.unrolled.ui;

import dev.unrolled.ui.session.Session;
import javafx.animation.AnimationTimer;

/** Lets time go by while the session plays, and asks for no pulses while it rests. */
final class Player extends AnimationTimer {
    /** After a hiccup the picture goes on from where it was rather than jumping. */
    private static final double LONGEST_TICK = 100;

    private static final double NANOS = 1e6;

    private final SessionModel model;
    private boolean running;
    private long last;

    private Player(SessionModel model) {
        this.model = model;
    }

    /** Follows a session from now on. */
    static Player of(SessionModel model) {
        Player player = new Player(model);
        model.asked().addListener((property, before, now) -> player.follow(now));
        return player;
    }

    private void follow(Session session) {
        boolean playing = session.playhead().isPlaying();
        if (playing && !running) {
            last = 0;
            start();
        } else if (!playing && running) {
            stop();
        }
        running = playing;
    }

    @Override
    public void handle(long now) {
        double millis = last == 0 ? 0 : Math.min((now - last) / NANOS, LONGEST_TICK);
        last = now;
        model.change(session -> session.ticked(millis));
    }

    /** Whether pulses are being asked for. */
    boolean isRunning() {
        return running;
    }
}
