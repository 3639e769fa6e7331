package dev.unrolled.bench;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Theme;
import dev.unrolled.figure.Tween;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.figure.FigureView;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Plays the built-in lesson in a window of 1440 by 900 and prints how regularly its frames come. Budget: 95 of 100
 * intervals at most 17 ms in software rendering, on a machine with nothing else to do.
 */
public final class FramePacing extends AnimationTimer {
    private static final int WARM_UP = 240;
    private static final int FRAMES = 900;
    private static final int FRAMES_A_MOVE = 24;

    private final FigureView view = new FigureView();
    private final Lesson lesson = Lesson.builtIn();
    private final Timeline timeline = Timeline.of(lesson.sentence().size());
    private final Look look = Look.of(Theme.LIGHT, 1440, 900);
    private final double[] intervals = new double[FRAMES];
    private final double[] works = new double[FRAMES];
    private final CountDownLatch done;
    private Map<String, Long> processorBefore = Map.of();
    private Tween move = LessonScene.move(lesson, timeline.at(0), look);
    private int frame = -WARM_UP;
    private long before;

    private FramePacing(CountDownLatch done) {
        this.done = done;
    }

    /**
     * Measures and prints.
     *
     * @param args ignored
     * @throws InterruptedException where it is stopped
     */
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new FramePacing(done).open());
        done.await();
        Platform.exit();
    }

    private void open() {
        Stage stage = new Stage();
        stage.setScene(new Scene(view, 1440, 900));
        stage.show();
        start();
    }

    @Override
    public void handle(long now) {
        long begin = System.nanoTime();
        int step = frame + WARM_UP;
        if (step % FRAMES_A_MOVE == 0) {
            int moment = step / FRAMES_A_MOVE % (timeline.size() - 1);
            move = LessonScene.move(lesson, timeline.at(moment), look);
        }
        Figure figure = move.at(LessonScene.ease((step % FRAMES_A_MOVE) / (double) FRAMES_A_MOVE));
        view.show(figure);
        long end = System.nanoTime();
        if (frame == 0) {
            processorBefore = processor();
        }
        if (frame >= 0) {
            intervals[frame] = (now - before) / 1e6;
            works[frame] = (end - begin) / 1e6;
        }
        before = now;
        frame++;
        if (frame == FRAMES) {
            stop();
            print("interval of frames", intervals);
            print("figure and nodes", works);
            printProcessor();
            done.countDown();
        }
    }

    /** Processor time is told apart from waiting, so that a busy machine does not blur it. */
    private void printProcessor() {
        processor().forEach((name, nanos) -> {
            double millis = (nanos - processorBefore.getOrDefault(name, 0L)) / 1e6 / FRAMES;
            System.out.printf(Locale.ROOT, "%-28s %6.2f ms of processor a frame%n", name, millis);
        });
    }

    private static Map<String, Long> processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Long> times = new TreeMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null
                    && (thread.getThreadName().contains("JavaFX")
                            || thread.getThreadName().contains("Quantum"))) {
                times.put(thread.getThreadName(), threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return times;
    }

    private static void print(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-20s median %6.2f ms   95th percentile %6.2f ms   worst %6.2f ms%n",
                what,
                millis[FRAMES / 2],
                millis[FRAMES * 95 / 100],
                millis[FRAMES - 1]);
    }
}
