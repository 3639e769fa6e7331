package dev.unrolled.tour.alphabet;

import java.util.ArrayList;
import java.util.List;

/**
 * One way through a piece of the alphabet, as far as it has been typed.
 *
 * @param letters to type, in this order
 * @param times when each letter was typed, in milliseconds after the first one; as many as were typed
 * @param clock milliseconds since the first letter
 * @param slips how often another letter was typed while the clock ran
 */
record Round(String letters, List<Double> times, double clock, int slips) {
    /** The ways, in the order in which they are played. */
    static final List<String> WAYS = List.of("ABCDEFGH", "FGHIJKLM", "MLKJIHGF");

    /** The most letters of any of them. */
    static final int MOST = WAYS.stream().mapToInt(String::length).max().orElseThrow();

    Round {
        times = List.copyOf(times);
    }

    static Round of(int way) {
        return new Round(WAYS.get(way), List.of(), 0, 0);
    }

    int typed() {
        return times.size();
    }

    boolean isOver() {
        return typed() == letters.length();
    }

    boolean isRunning() {
        return typed() > 0 && !isOver();
    }

    /** Whether nothing has been typed yet, and this would be the first letter. */
    boolean begins(String letter) {
        return times.isEmpty() && letters.startsWith(letter);
    }

    Round hear(String letter) {
        if (isOver()) {
            return this;
        } else if (!letters.substring(typed(), typed() + 1).equals(letter)) {
            return isRunning() ? new Round(letters, times, clock, slips + 1) : this;
        }
        List<Double> more = new ArrayList<>(times);
        more.add(clock);
        return new Round(letters, more, clock, slips);
    }

    Round after(double millis) {
        return isRunning() ? new Round(letters, times, clock + millis, slips) : this;
    }

    /** Seconds from letter i − 1 to letter i; i is 1 or more. */
    double seconds(int i) {
        return (times.get(i) - times.get(i - 1)) / 1000;
    }

    /** Seconds a letter, the first one left out, because its time is the start. */
    double secondsALetter() {
        return times.get(typed() - 1) / 1000 / (typed() - 1);
    }
}
