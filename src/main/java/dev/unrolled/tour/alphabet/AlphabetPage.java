package dev.unrolled.tour.alphabet;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Motion;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The game: letters typed on the keyboard or clicked in the picture, and how long each took.
 *
 * @param rounds one for each way, as far as they were played
 * @param now the number of the round that is played
 */
record AlphabetPage(List<Round> rounds, int now) implements Page {
    private static final String KEY = "key/";

    AlphabetPage {
        rounds = List.copyOf(rounds);
    }

    static AlphabetPage first() {
        List<Round> rounds =
                IntStream.range(0, Round.WAYS.size()).mapToObj(Round::of).toList();
        return new AlphabetPage(rounds, 0);
    }

    Round round() {
        return rounds.get(now);
    }

    /** The most seconds from a letter to the next, of all rounds; 0 before there are any. */
    double longest() {
        double longest = 0;
        for (Round played : rounds) {
            for (int i = 1; i < played.typed(); i++) {
                longest = Math.max(longest, played.seconds(i));
            }
        }
        return longest;
    }

    /** Where the scale of the times ends: a whole number of seconds. */
    double scale() {
        return Math.ceil(Math.max(1, longest()));
    }

    /** The seconds at one of the scale's lines, counted from below. */
    double scale(int line) {
        return scale() * line / (AlphabetScene.LINES - 1);
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return new AlphabetAnswers(this, wording).explain(mark);
    }

    @Override
    public Figure draw(Look look) {
        return new AlphabetScene(this, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        List<String> ways = IntStream.range(0, rounds.size())
                .mapToObj(way -> wording.say("story.alphabet.way." + way))
                .toList();
        List<Knob> knobs = new ArrayList<>();
        if (round().isOver() && now + 1 < rounds.size()) {
            knobs.add(new Knob.Button("next", wording.say("story.alphabet.next"), true));
        }
        knobs.add(new Knob.Choice("way", "", ways, now));
        knobs.add(new Knob.Button("again", wording.say("story.alphabet.again"), false));
        return knobs;
    }

    @Override
    public Page turn(String knob, double value) {
        return switch (knob) {
            case "next" -> new AlphabetPage(rounds, Math.min(rounds.size() - 1, now + 1));
            case "way" -> new AlphabetPage(rounds, (int) value);
            case "again" -> with(Round.of(now));
            default -> this;
        };
    }

    private AlphabetPage with(Round round) {
        List<Round> others = new ArrayList<>(rounds);
        others.set(now, round);
        return new AlphabetPage(others, now);
    }

    /** Always: who types on when a round is over means the game, not the window. */
    @Override
    public boolean hears() {
        return true;
    }

    /** After a round, the next one begins with its first letter. */
    @Override
    public Page hear(String letter) {
        boolean next = round().isOver() && now + 1 < rounds.size();
        AlphabetPage playing = next ? new AlphabetPage(rounds, now + 1) : this;
        return next && !playing.round().begins(letter)
                ? this
                : playing.with(playing.round().hear(letter));
    }

    @Override
    public boolean grabs(String mark) {
        return mark.startsWith(KEY);
    }

    @Override
    public Page point(Gesture gesture) {
        boolean pressed = gesture.kind() == Gesture.Kind.PRESS && gesture.mark().isPresent();
        return pressed ? hear(gesture.mark().get().substring(KEY.length(), KEY.length() + 1)) : this;
    }

    @Override
    public Motion motion() {
        return round().isRunning() ? Motion.CLOCK : Motion.NONE;
    }

    @Override
    public Page after(double millis) {
        return with(round().after(millis));
    }
}
