package dev.unrolled.timeline;

/**
 * Where on a timeline we are and where we are going; a value, moved by making the next one.
 *
 * @param timeline the moments
 * @param position where we are: 2.25 is a quarter of the way from moment 2 to moment 3
 * @param goal the moment we are going to; equal to {@code position} when resting
 * @param pace why we are moving
 */
public record Playhead(Timeline timeline, double position, double goal, Pace pace) {
    /** Why a playhead moves. */
    public enum Pace {
        /** It doesn't. */
        RESTING,
        /** It makes one step that someone asked for. */
        STEPPING,
        /** It plays to the next stop. */
        TO_STOP,
        /** It plays to the end. */
        THROUGH
    }

    /** Keeps position and goal on the timeline, and rests once the goal is reached. */
    public Playhead {
        position = clamp(timeline, position);
        goal = clamp(timeline, goal);
        pace = position == goal ? Pace.RESTING : pace;
    }

    /** At the start of a timeline, resting. */
    public static Playhead atStart(Timeline timeline) {
        return at(timeline, 0);
    }

    /** Resting at a moment of a timeline. */
    public static Playhead at(Timeline timeline, double position) {
        return new Playhead(timeline, position, position, Pace.RESTING);
    }

    private static double clamp(Timeline timeline, double position) {
        return Double.isNaN(position) ? 0 : Math.max(0, Math.min(timeline.size() - 1, position));
    }

    /** The moment that is shown or, on the way to another, being left behind (the lower of the two). */
    private int below() {
        return (int) Math.floor(position);
    }

    /** The moment that the words beside the picture are about: the one being moved into. */
    public Moment moment() {
        return timeline.at((int) (goal >= position ? Math.ceil(position) : Math.floor(position)));
    }

    /** How far between two moments, 0 (at one) up to but not including 1. */
    public double fraction() {
        return position - below();
    }

    /** Whether time moves it. */
    public boolean isPlaying() {
        return pace != Pace.RESTING;
    }

    /** Whether it is at the last moment. */
    public boolean isAtEnd() {
        return position == timeline.size() - 1;
    }

    /** Plays to the next stop; while playing to one already, stays at it. */
    public Playhead playToStop() {
        return towards(timeline.nextStop(below()), Pace.TO_STOP);
    }

    /** Plays to the end; from the end, from the start. */
    public Playhead playThrough() {
        Playhead from = isAtEnd() ? at(timeline, 0) : this;
        return from.towards(timeline.size() - 1, Pace.THROUGH);
    }

    /** One beat on (+1) or back (−1). A step that is still under way is finished at once. */
    public Playhead step(int beats) {
        double from = settledFor(beats);
        return new Playhead(timeline, from, from + beats, Pace.STEPPING);
    }

    /** One word on (+1) or back (−1): jumps to the beat beside it and moves the last beat. */
    public Playhead stepWord(int words) {
        int from = (int) settledFor(words);
        int to = words > 0 ? timeline.nextWord(from) : timeline.previousWord(from);
        return leap(from, to);
    }

    /** One stop on (+1) or back (−1): jumps to the beat beside it and moves the last beat. */
    public Playhead stepStop(int stops) {
        int from = (int) settledFor(stops);
        int to = stops > 0 ? timeline.nextStop(from) : timeline.previousStop(from);
        return leap(from, to);
    }

    private Playhead leap(int from, int to) {
        return new Playhead(timeline, to - Integer.signum(to - from), to, Pace.STEPPING);
    }

    /** The whole moment that a step in that direction starts from. */
    private double settledFor(int direction) {
        if (pace == Pace.STEPPING) {
            return goal;
        }
        return direction > 0 ? Math.floor(position) : Math.ceil(position);
    }

    private Playhead towards(int newGoal, Pace newPace) {
        return new Playhead(timeline, position, newGoal, newPace);
    }

    /** Rests at the nearest moment in the direction of travel, at once. */
    public Playhead stop() {
        return at(timeline, moment().index());
    }

    /** Rests at the goal, at once (reduced motion). */
    public Playhead arrive() {
        return at(timeline, goal);
    }

    /** Rests at a place, whole or between two moments; outside the timeline, at its end. */
    public Playhead seek(double newPosition) {
        return at(timeline, newPosition);
    }

    /** Rests on another sentence's timeline at the moment most like this one. */
    public Playhead on(Timeline other) {
        return at(other, other.closestTo(moment()).index());
    }

    /**
     * Lets time go by.
     *
     * @param millis how much; nothing moves for 0 or less
     * @param speed 1 is normal, 2 twice as fast
     */
    public Playhead advance(double millis, double speed) {
        double left = millis * speed;
        double at = position;
        while (left > 0 && at != goal) {
            boolean forward = goal > at;
            int into = (int) (forward ? Math.floor(at) + 1 : Math.ceil(at));
            double edge = forward ? Math.min(into, goal) : Math.max(into - 1, goal);
            double need = Math.abs(edge - at) * timeline.millis(into);
            at = need <= left ? edge : at + (edge - at) * left / need;
            left -= need;
        }
        return new Playhead(timeline, at, goal, pace);
    }
}
