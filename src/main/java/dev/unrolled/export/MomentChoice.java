package dev.unrolled.export;

import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which moments of a timeline leave, as they are written on the command line: {@code stops} (the whole walk), {@code all} (with every
 * beat between), {@code start}, {@code intent}, {@code loss}, {@code update}, {@code last}, numbers as on screen, counted from 1
 * ({@code 8}), ranges ({@code 3..12}), and any of these with commas between.
 */
public final class MomentChoice {
    /** The whole walk. */
    public static final String STOPS = "stops";

    /** The last moment. */
    public static final String LAST = "last";

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})\\.\\.(\\d{1,6})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Timeline timeline;
    private final TreeSet<Integer> chosen = new TreeSet<>();

    private MomentChoice(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * The chosen moments, each once, in the order of time.
     *
     * @throws ExportException where the text can't be understood, or names a moment that there is not
     */
    public static List<Moment> of(String text, Timeline timeline) throws ExportException {
        MomentChoice choice = new MomentChoice(timeline);
        for (String piece : text.split(",", -1)) {
            choice.add(piece.strip().toLowerCase(Locale.ROOT));
        }
        List<Moment> moments = new ArrayList<>();
        choice.chosen.forEach(index -> moments.add(timeline.at(index)));
        return List.copyOf(moments);
    }

    private void add(String piece) throws ExportException {
        switch (piece) {
            case "all" -> timeline.moments().forEach(moment -> chosen.add(moment.index()));
            case STOPS -> timeline.stops().forEach(moment -> chosen.add(moment.index()));
            case "start" -> chosen.add(0);
            case LAST -> chosen.add(timeline.last().index());
            case "intent" -> beat(Beat.CLASSIFY);
            case "loss" -> beat(Beat.LOSS);
            case "update" -> beat(Beat.UPDATE);
            default -> numbers(piece);
        }
    }

    /** An empty sentence has none but the start. */
    private void beat(Beat beat) {
        chosen.add(timeline.words() == 0 ? 0 : timeline.momentOf(beat, 0));
    }

    private void numbers(String piece) throws ExportException {
        Matcher range = RANGE.matcher(piece);
        if (range.matches()) {
            int first = index(range.group(1));
            int last = index(range.group(2));
            for (int i = Math.min(first, last); i <= Math.max(first, last); i++) {
                chosen.add(i);
            }
        } else if (NUMBER.matcher(piece).matches()) {
            chosen.add(index(piece));
        } else {
            throw ExportException.moments(piece, timeline.size());
        }
    }

    private int index(String number) throws ExportException {
        int index = Integer.parseInt(number) - 1;
        if (index < 0 || index >= timeline.size()) {
            throw ExportException.noMoment(number, timeline.size());
        }
        return index;
    }
}
