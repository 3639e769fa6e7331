package dev.unrolled.bench;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.TextMetrics;
import dev.unrolled.figure.TextStyle;
import dev.unrolled.figure.Tween;
import dev.unrolled.ui.figure.FigureView;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a figure of about 600 marks costs before it is painted. Budget: reconciling the nodes at most 2 ms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FigureBenchmark {
    private final Figure from = LessonLike.figure(1);
    private final Figure to = LessonLike.figure(2);
    private final Tween tween = Tween.between(from, to);
    private final FigureView view = new FigureView();
    private double share;

    /**
     * Pairs the marks of two figures, once a moment.
     *
     * @return the tween
     */
    @Benchmark
    public Tween pairTwoFigures() {
        return Tween.between(from, to);
    }

    /**
     * One frame of a tween.
     *
     * @return the figure
     */
    @Benchmark
    public Figure tweenOneFrame() {
        share = (share + 0.013) % 1;
        return tween.at(share);
    }

    /**
     * One frame of a tween, shown: the geometry of every node changes.
     *
     * @return the view
     */
    @Benchmark
    public FigureView tweenAndReconcile() {
        share = (share + 0.013) % 1;
        view.show(tween.at(share));
        return view;
    }

    /**
     * Where the pointer is, in a figure not looked at before.
     *
     * @return the mark there
     */
    @Benchmark
    public Optional<String> indexAndHit() {
        return FigureIndex.of(from).hit(new Point(700, 300), id -> true);
    }

    /**
     * The width of a caption.
     *
     * @return in units
     */
    @Benchmark
    public double textWidth() {
        return TextMetrics.width("of the gradient at “?” is left.", TextStyle.sans(13));
    }
}
