package dev.unrolled.ui.story;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Tween;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Sight;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Page;
import dev.unrolled.ui.figure.FigureView;
import dev.unrolled.ui.figure.Highlight;
import dev.unrolled.ui.figure.MarkCursor;
import dev.unrolled.ui.figure.Tip;
import dev.unrolled.ui.session.Inspection;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A page's figure, as large as there is room; what is pointed at and pinned on it is outlined. */
final class PageView extends Region {
    private static final double AMPLE_WIDTH = 980;
    private static final double AMPLE_HEIGHT = 660;
    private static final double LARGEST = 2.2;
    private static final double GLIDE = 320e6;

    private final StoryModel model;
    private final FigureView view = new FigureView();
    private final Tip tip = new Tip(320);
    private final Rectangle clip = new Rectangle();
    private final Glide glide = new Glide();
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<FigureIndex> index = Optional.empty();
    private Runnable onDrawn = () -> {};
    private boolean gently;
    private boolean hushed;

    /** What is on screen. */
    private record Drawn(Chapter chapter, Page page, Look look, Figure figure) {}

    PageView(StoryModel model) {
        this.model = model;
        view.setMouseTransparent(true);
        getChildren().addAll(view, tip);
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("story-page");
        model.journey().addListener((property, before, now) -> changed());
        model.manner().addListener((property, before, now) -> changed());
        model.inspection().addListener((property, before, now) -> outline(now));
    }

    /** What is to be done whenever another page has been drawn. */
    void onDrawn(Runnable doing) {
        onDrawn = doing;
    }

    private void changed() {
        gently |= model.isGentle();
        requestLayout();
    }

    private double factor() {
        double most = Math.min(getWidth() / AMPLE_WIDTH, getHeight() / AMPLE_HEIGHT);
        double least = Math.min(getWidth() / Look.MIN_WIDTH, getHeight() / Look.MIN_HEIGHT);
        return Math.min(LARGEST, Math.min(Math.max(1, most), least));
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double factor = factor();
        Manner manner = model.manner().get();
        Look look = manner.look(Math.floor(getWidth() / factor), Math.floor(getHeight() / factor));
        Chapter chapter = model.journey().get().chapter();
        Page page = model.journey().get().page();
        view.zoomProperty().set(factor);
        view.setAccent(manner.theme().accent());
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        if (drawn.filter(now -> now.page == page && now.look.equals(look)).isEmpty()) {
            show(new Drawn(chapter, page, look, page.draw(look)));
        }
    }

    private void show(Drawn next) {
        boolean same = drawn.filter(now -> now.chapter == next.chapter && now.look.equals(next.look))
                .isPresent();
        if (gently && same) {
            glide.to(next.figure);
        } else {
            glide.stop();
            view.show(next.figure);
        }
        gently = false;
        drawn = Optional.of(next);
        index = Optional.empty();
        setAccessibleText(next.chapter.title(next.look.wording()));
        setAccessibleHelp(next.figure.words().description());
        outline(model.inspection().get());
        onDrawn.run();
    }

    private void outline(Inspection now) {
        view.highlightAll(
                Highlight.PINNED,
                now.marks().stream().flatMap(mark -> drawnFor(mark).stream()).toList());
        Optional<String> hovered = now.hovered();
        view.highlight(
                Highlight.HOVERED,
                hovered.filter(this::answers)
                        .flatMap(this::drawnFor)
                        .or(() -> hovered.filter(
                                id -> model.journey().get().page().grabs(id)))
                        .orElse(null));
        tip.show(hovered.filter(mark -> !hushed).flatMap(this::said));
    }

    private boolean answers(String mark) {
        return model.explain(mark).isPresent();
    }

    /** What the page says of a mark; of a number its name, its value and what it means; and that there is more. */
    private Optional<String> said(String mark) {
        Optional<String> title = drawn.map(now -> now.figure.words().titles().get(mark));
        return model.explain(mark).map(card -> said(mark, title, card)).or(() -> title);
    }

    /** A tip lies over the figure, so it says one sentence; the card says them all. */
    private String first(String sentences) {
        BreakIterator end = BreakIterator.getSentenceInstance(
                Locale.forLanguageTag(model.manner().get().wording().language()));
        end.setText(sentences);
        return sentences.substring(0, Math.max(0, end.next())).strip();
    }

    /** Where a click does something else, the page says so. */
    private String said(String mark, Optional<String> title, Explanation card) {
        return model.journey().get().page().grabs(mark)
                ? String.join("\n", title.orElse(card.title()), model.say("story.ask.aside"))
                : String.join("\n", card.title(), first(card.meaning()), model.say("story.ask"));
    }

    /** The topmost mark at a place that something is said of. */
    Optional<String> markAt(double x, double y) {
        return view.idAt(x, y);
    }

    /** The topmost mark at a place that the page lets grab. */
    Optional<String> grabbedAt(double x, double y) {
        return view.idAt(x, y, model.journey().get().page()::grabs);
    }

    /** What is done with the pointer at a place of this region; nothing before anything is drawn. */
    Optional<Gesture> gesture(Gesture.Kind kind, Point at, Optional<String> held) {
        return drawn.map(now -> new Gesture(kind, view.inFigure(at.x(), at.y()), held, now.look));
    }

    /** Whether marks are outlined without a word: their card says already what they are. */
    void hush(boolean silent) {
        hushed = silent;
    }

    /** The pointer is here. */
    void pointerAt(double x, double y) {
        tip.beside(x, y);
    }

    /** The mark that is drawn for one that may be too thin to be: itself, the row of a part, the card of a share. */
    Optional<String> drawnFor(String mark) {
        return figure().flatMap(now -> Stream.of(mark, Sight.ground(mark))
                .filter(id -> now.bounds(id).isPresent())
                .findFirst());
    }

    /** The figure that is drawn, or is on its way, and where its marks are. */
    private Optional<FigureIndex> figure() {
        if (index.isEmpty()) {
            index = drawn.map(now -> FigureIndex.of(now.figure));
        }
        return index;
    }

    /** Points at a mark without a pointer. */
    void pointAtMark(String mark) {
        double zoom = view.zoomProperty().get();
        figure().flatMap(now -> now.bounds(mark)).ifPresent(box -> tip.beside(box.right() * zoom, box.bottom() * zoom));
    }

    /** The nearest mark with an answer in a direction from another one. */
    Optional<String> next(Optional<String> from, int across, int down) {
        return figure().flatMap(now -> new MarkCursor(now, this::answers).next(from, across, down));
    }

    /** The way from one figure to the next. */
    private final class Glide extends AnimationTimer {
        private @Nullable Tween way;
        private long start;

        void to(Figure figure) {
            way = Tween.between(view.figure(), figure);
            start = 0;
            start();
        }

        @Override
        public void handle(long now) {
            start = start == 0 ? now : start;
            double share = (now - start) / GLIDE;
            if (way != null) {
                view.show(way.at(LessonScene.ease(Math.min(1, share))));
            }
            if (share >= 1) {
                stop();
            }
        }
    }
}
