package dev.unrolled.scene;

import dev.unrolled.scene.MarkId.Kind;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import java.util.Optional;

/** Where in time a mark can be seen, for those who want to look at it. */
public final class Sight {
    private Sight() {}

    /**
     * The moment at which a mark is in the figure.
     *
     * @param timeline of the mark's lesson, with at least one word
     * @param now the moment that is looked at; the mark is looked for on the same way, forward or backward, where it is on both
     * @return the number of a moment; that of {@code now} for marks that are there at any time
     */
    public static int of(Timeline timeline, Moment now, String mark) {
        return MarkId.parse(mark)
                .flatMap(id -> beat(id, now).map(beat -> timeline.momentOf(beat, word(id, timeline.words()))))
                .orElse(now.index());
    }

    private static Optional<Beat> beat(MarkId id, Moment now) {
        boolean back = new Stage(now, 1).isBackward();
        return switch (id.kind()) {
            case EMBEDDING -> Optional.of(Beat.READ);
            case GATE -> Optional.of(Beat.COMBINE);
            case SQUASH, KEPT, WRITTEN -> Optional.of(Beat.SQUASH);
            case INTENT, READOUT -> Optional.of(Beat.CLASSIFY);
            case LOSS -> Optional.of(Beat.LOSS);
            case FACTOR, LEFT -> Optional.of(Beat.PASSES_BACK);
            case GRADIENT, CELL_GRADIENT, TRAVEL -> Optional.of(Beat.GRADIENT_ARRIVES);
            case UPDATE, CHANGE -> Optional.of(Beat.UPDATE);
            case FORWARD, BACKWARD, AXIS, SCROLL -> Optional.empty();
            default -> Optional.of(back ? Beat.GRADIENT_ARRIVES : Beat.NEW_STATE);
        };
    }

    private static int word(MarkId id, int words) {
        int step = id.step().orElse(words - 1);
        return Math.min(words - 1, id.kind() == Kind.FACTOR ? step + 1 : step);
    }

    /** The mark that is looked at in place of one that may be too thin to be drawn: the row of a part, the card of a share. */
    public static String ground(String mark) {
        return MarkId.parse(mark)
                .map(id -> switch (id.kind()) {
                    case PART, BIAS, REST, VALUE -> MarkId.state(id.at(0), id.at(1));
                    case MIX -> MarkId.column(id.at(0));
                    default -> mark;
                })
                .orElse(mark);
    }
}
