package dev.unrolled.export;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Tween;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.timeline.Moment;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A walk along a timeline as the screen shows it: the same moves, eased alike, with a pause at every stop. Only the move that is under
 * way is kept.
 */
public final class WalkFrames implements Film {
    private final List<Moment> moments;
    private final Drawing drawing;
    private final WalkPace pace;

    /** How a walk looks. */
    @FunctionalInterface
    public interface Drawing {
        /** The picture of a moment. */
        Figure draw(Moment moment);

        /** The move from one picture to the next; unless said otherwise, everything moves. */
        default Tween move(Figure from, Figure to) {
            return Tween.between(from, to);
        }
    }

    private WalkFrames(List<Moment> moments, Drawing drawing, WalkPace pace) {
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("a walk has one moment at least");
        }
        this.moments = List.copyOf(moments);
        this.drawing = drawing;
        this.pace = pace;
    }

    /**
     * A walk from moment to moment.
     *
     * @param moments at least one; where some are left out, the move goes straight to the next
     * @param drawing all its pictures are of the same size
     */
    public static WalkFrames of(List<Moment> moments, Drawing drawing, WalkPace pace) {
        return new WalkFrames(moments, drawing, pace);
    }

    @Override
    public int length() {
        int frames = 1;
        for (int i = 1; i < moments.size(); i++) {
            frames += framesInto(i);
        }
        return frames;
    }

    @Override
    public Iterator<Frame> iterator() {
        return new Walk();
    }

    private int framesInto(int index) {
        return pace.frames(moments.get(index).beat().millis());
    }

    /** How long a moment stands once it is reached. */
    private double rest(int index) {
        boolean last = index == moments.size() - 1;
        if (last) {
            return pace.last();
        }
        return moments.get(index).beat().isStop() ? pace.pause() : 0;
    }

    /** Where it is: frame {@code frame} of the move into moment {@code index}. */
    private final class Walk implements Iterator<Frame> {
        private int index;
        private int frame;
        private Figure shown = drawing.draw(moments.get(0));
        private Optional<Tween> move = Optional.empty();

        @Override
        public boolean hasNext() {
            return index < moments.size();
        }

        @Override
        public Frame next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the walk is over");
            }
            return move.isEmpty() ? arrived(pace.tick() + rest(index)) : moving(move.get());
        }

        private Frame moving(Tween tween) {
            frame++;
            int frames = framesInto(index);
            if (frame >= frames) {
                return arrived(pace.tick() + rest(index));
            }
            return new Frame(tween.at(LessonScene.ease((double) frame / frames)), pace.tick());
        }

        private Frame arrived(double millis) {
            Frame there = new Frame(shown, millis);
            index++;
            frame = 0;
            if (hasNext()) {
                Figure from = shown;
                shown = drawing.draw(moments.get(index));
                move = Optional.of(drawing.move(from, shown));
            }
            return there;
        }
    }
}
