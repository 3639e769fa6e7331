package dev.unrolled.ui.session;

import dev.unrolled.timeline.Playhead;

/**
 * How time is shown.
 *
 * @param speed how fast it goes by
 * @param reducedMotion whether the picture jumps from stop to stop instead of moving
 */
public record Tempo(Speed speed, boolean reducedMotion) {
    /** The same at another speed. */
    public Tempo with(Speed newSpeed) {
        return new Tempo(newSpeed, reducedMotion);
    }

    /** The same with motion reduced, or not. */
    public Tempo withReducedMotion(boolean reduced) {
        return new Tempo(speed, reduced);
    }

    /** What becomes of a move that was asked for: under reduced motion it is done at once, but for playing through. */
    Playhead start(Playhead moving) {
        return reducedMotion && moving.pace() != Playhead.Pace.THROUGH ? moving.arrive() : moving;
    }

    /** The position that is drawn: under reduced motion the last stop passed while playing through. */
    double shown(Playhead playhead) {
        if (!reducedMotion || !playhead.isPlaying()) {
            return playhead.position();
        }
        int whole = (int) Math.floor(playhead.position());
        return playhead.timeline().at(whole).beat().isStop()
                ? whole
                : playhead.timeline().previousStop(whole);
    }
}
