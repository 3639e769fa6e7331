package dev.unrolled.bench;

import dev.unrolled.figure.Theme;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.figure.FigureView;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * From a keystroke to the finished figure: sentence, trace, contributions, figure and nodes, at the last moment, where most is
 * drawn. Budgets: 95 of 100 at most 8 ms for 5 words, 50 ms for 12.
 */
public final class Keystrokes {
    private static final int WARM_UP = 400;
    private static final int TIMES = 600;
    private static final String[] ENDS = {"?", "!", ".", "now", "today"};

    private final FigureView view = new FigureView();
    private final Look look = Look.of(Theme.LIGHT, 1100, 740);
    private Lesson lesson = Lesson.builtIn();

    private Keystrokes() {}

    /**
     * Measures and prints.
     *
     * @param args ignored
     * @throws InterruptedException where it is stopped
     */
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            new Keystrokes().measure();
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void measure() {
        Stage stage = new Stage();
        stage.setScene(new Scene(view, 1100, 740));
        stage.show();
        print("5 words", 8, "what time is it ");
        print("12 words", 50, "um so hey could you please tell me what time is ");
    }

    private void print(String what, double budget, String sentence) {
        double[] millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long begin = System.nanoTime();
            type(sentence + ENDS[Math.floorMod(i, ENDS.length)]);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "keystroke, %-9s median %6.2f ms   95th percentile %6.2f ms   budget %3.0f ms%n",
                what,
                millis[TIMES / 2],
                millis[TIMES * 95 / 100],
                budget);
    }

    private void type(String sentence) {
        lesson = lesson.withSentence(sentence);
        Timeline timeline = Timeline.of(lesson.sentence().size());
        view.show(LessonScene.draw(lesson, timeline.last(), look));
    }
}
