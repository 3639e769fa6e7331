package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Beat;
import dev.unrolled.timeline.Moment;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GifExportTest {
    private static final Lesson LESSON = Lesson.builtIn();
    private static final Timeline TIMELINE = Timeline.of(LESSON.sentence().size());
    private static final WalkPace PACE = new WalkPace(10, 1, 700, 2000);

    @TempDir
    Path folder;

    /** Flat areas are exact; only shades of edges may be off, by a tenth of a level over the whole picture. */
    @Test
    void everyFrameShowsItsFigure() throws IOException {
        Film film = walk(TIMELINE.moments().subList(4, 7));
        Path file = folder.resolve("walk.gif");
        GifExport.write(film, new GifOptions(640, true), file, Progress.UNSEEN);
        Played played = Played.of(Files.readAllBytes(file));
        int i = 0;
        for (Frame frame : film) {
            int[] painted = Pixels.of(frame.figure(), PixelOptions.filled(1)).argb();
            assertThat(meanDifference(played.pictures().get(i), painted))
                    .as("frame %d", i)
                    .isLessThan(0.1);
            i++;
        }
        assertThat(played.pictures()).hasSize(film.length());
    }

    @Test
    void aStopStandsAndTheTimesAddUp() throws IOException {
        List<Moment> moments = TIMELINE.moments().subList(4, 7);
        Path file = folder.resolve("walk.gif");
        GifExport.write(walk(moments), new GifOptions(64, false), file, Progress.UNSEEN);
        Played played = Played.of(Files.readAllBytes(file));
        assertThat(moments.get(0).is(Beat.NEW_STATE)).isTrue();
        assertThat(played.hundredths().get(0)).isEqualTo(80);
        double moves = 10 * (1 + 4 + 5);
        assertThat(played.hundredths().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) (moves + 70 + 200));
        assertThat(played.loops()).isFalse();
    }

    @Test
    void thirtyFramesASecondAreThirtyFramesASecond() throws IOException {
        Film film = WalkFrames.of(TIMELINE.moments(), this::draw, new WalkPace(30, 1, 0, 0));
        double millis = 0;
        for (Frame frame : film) {
            millis += frame.millis();
        }
        assertThat(millis).isCloseTo(film.length() * 1000 / 30.0, within(1e-6));
    }

    @Test
    void theSameFilmGivesTheSameBytesAndLoops() throws IOException {
        Path one = folder.resolve("one.gif");
        Path other = folder.resolve("other.gif");
        GifExport.write(walk(TIMELINE.moments().subList(0, 3)), GifOptions.DEFAULT, one, Progress.UNSEEN);
        GifExport.write(walk(TIMELINE.moments().subList(0, 3)), GifOptions.DEFAULT, other, Progress.UNSEEN);
        assertThat(other).hasSameBinaryContentAs(one);
        assertThat(Played.of(Files.readAllBytes(one)).loops()).isTrue();
    }

    @Test
    void cancellingLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("walk.gif"), "old");
        CancelledAfter progress = new CancelledAfter(3);
        assertThatThrownBy(() -> GifExport.write(walk(TIMELINE.moments()), GifOptions.DEFAULT, file, progress))
                .isInstanceOf(CancellationException.class);
        assertThat(progress.finished()).isEqualTo(3);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(file);
        }
    }

    /** Kept frames would be 50 MB of entries alone. */
    @Test
    void aThousandFramesNeedNoMoreMemoryThanAHundred() throws ExportException {
        Growing film = new Growing(1000);
        MemoryUse memory = new MemoryUse(100, 1000);
        GifExport.write(film, new GifOptions(320, false), folder.resolve("long.gif"), memory);
        assertThat(memory.grown()).isLessThan(5_000_000);
    }

    @Test
    void aWalkEndsAndCanBeWalkedAgain() {
        Film film = walk(TIMELINE.stops().subList(0, 3));
        Iterator<Frame> first = film.iterator();
        int frames = 0;
        for (; first.hasNext(); first.next()) {
            frames++;
        }
        assertThat(frames).isEqualTo(film.length());
        assertThatThrownBy(first::next).isInstanceOf(NoSuchElementException.class);
        assertThat(film.iterator().next().figure()).isEqualTo(draw(TIMELINE.first()));
    }

    private Film walk(List<Moment> moments) {
        return WalkFrames.of(moments, this::draw, PACE);
    }

    private Figure draw(Moment moment) {
        return LessonScene.draw(LESSON, moment, Look.of(Theme.LIGHT, 640, 480));
    }

    private static double meanDifference(int[] one, int[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((one[i] >> shift & 0xff) - (other[i] >> shift & 0xff));
            }
        }
        return sum / 3 / one.length;
    }

    /** A film in which everything changes from each frame to the next. */
    private record Growing(int length) implements Film {
        @Override
        public Iterator<Frame> iterator() {
            return IntStream.range(0, length)
                    .mapToObj(number -> new Frame(figure(number), 100))
                    .iterator();
        }

        private static Figure figure(int number) {
            Ink ground = Ink.rgb(0x10000 * (number % 200) + number / 200);
            Mark disc = new Mark.Circle(
                    "disc", new Point(160, 90), 1 + number / 15.0, Paint.fill(Ink.rgb(0xffffff - number)));
            return new Figure(320, 180, ground, List.of(disc), new Figure.Words("", Map.of()));
        }
    }

    /** What is still held when so many frames are finished. */
    private static final class MemoryUse implements Progress {
        private final int early;
        private final int late;
        private long before;
        private long after;

        MemoryUse(int early, int late) {
            this.early = early;
            this.late = late;
        }

        @Override
        public void done(int finished, int of) {
            if (finished == early) {
                before = held();
            } else if (finished == late) {
                after = held();
            }
        }

        private static long held() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        long grown() {
            return after - before;
        }
    }
}
