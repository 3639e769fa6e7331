package dev.unrolled.ui;

import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.scene.LessonScene;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Sight;
import dev.unrolled.ui.figure.FigureView;
import dev.unrolled.ui.figure.Highlight;
import dev.unrolled.ui.figure.Tip;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The figure of the lesson. It is drawn at most once per pulse, and only when something in it changed. A figure has a least size;
 * where the pane is smaller, or zoomed in, the figure is larger than the pane and can be moved in it.
 */
final class LessonPane extends Region {
    private static final double AMPLE_WIDTH = 1150;
    private static final double AMPLE_HEIGHT = 740;
    private static final double LARGEST = 2;

    private final SessionModel model;
    private final Wording wording;
    private final FigureReel reel = new FigureReel();
    private final FigureView view = new FigureView();
    private final Tip tip = new Tip(360);
    private final Rectangle clip = new Rectangle();
    private Optional<Drawn> drawn = Optional.empty();
    private double panX;
    private double panY;
    private Optional<Scrolled> scrolled = Optional.empty();

    /** What the figure on screen shows; its look has the scroll that it is drawn with. */
    private record Drawn(Session session, Look look, Figure figure) {
        boolean shows(Session other, Look otherLook) {
            return session.lesson() == other.lesson()
                    && session.position() == other.position()
                    && look.equals(otherLook);
        }
    }

    /** Where someone scrolled to; it counts until another moment is shown. */
    private record Scrolled(double to, double position) {}

    LessonPane(SessionModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        view.setMouseTransparent(true);
        getChildren().addAll(view, tip);
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(wording.say("figure.name"));
        getStyleClass().add("lesson");
        model.shown().addListener((property, before, now) -> requestLayout());
    }

    /** The figure on screen and where its marks are, if there is one. */
    Optional<FigureIndex> figure() {
        return drawn.map(now -> view.index());
    }

    /** How the figure on screen is drawn, if there is one. */
    Optional<Look> look() {
        return drawn.map(Drawn::look);
    }

    /** The id of the mark with a name at a place of this pane, if there is one. */
    Optional<String> markAt(double x, double y) {
        return drawn.flatMap(now -> view.idAt(x - panX, y - panY));
    }

    /** Moves what is seen, in pixels: first inside a figure that is larger than the pane, then along the sentence. */
    void moveBy(double across, double down) {
        double before = panX;
        panTo(panX - across, panY - down);
        double left = across - (before - panX);
        drawn.ifPresent(now -> scrollTo(now, now.look.scroll() + left / zoom()));
    }

    private void scrollTo(Drawn now, double wanted) {
        double most = LessonScene.maxScroll(now.session.lesson(), now.look);
        double to = Math.max(0, Math.min(most, wanted));
        if (to != now.look.scroll()) {
            scrolled = Optional.of(new Scrolled(to, now.session.position()));
        }
        requestLayout();
    }

    /** Turns of the wheel, in pixels: downwards in a figure that is higher than the pane, otherwise along the sentence. */
    void wheel(double pixels, boolean sideways) {
        boolean higher = view.getHeight() > getHeight() + 1;
        moveBy(higher && !sideways ? 0 : pixels, higher && !sideways ? pixels : 0);
    }

    private void panTo(double x, double y) {
        panX = Math.rint(Math.min(0, Math.max(getWidth() - view.getWidth(), x)));
        panY = Math.rint(Math.min(0, Math.max(getHeight() - view.getHeight(), y)));
    }

    private double zoom() {
        return view.zoomProperty().get();
    }

    /** Larger where there is more room than a figure of usual size fills, so that the last row reads it too. */
    private double factor(Session session) {
        double room = Math.min(getWidth() / AMPLE_WIDTH, getHeight() / AMPLE_HEIGHT);
        return session.view().zoom() * Math.max(1, Math.min(LARGEST, room));
    }

    private Look look(Session session) {
        double factor = factor(session);
        return new Look(
                Chrome.theme(session.view().appearance()),
                Math.max(Look.MIN_WIDTH, Math.floor(getWidth() / factor)),
                Math.max(Look.MIN_HEIGHT, Math.floor(getHeight() / factor)),
                0,
                session.view().scale(),
                wording);
    }

    @Override
    protected void layoutChildren() {
        Session session = model.shown().get();
        boolean seen = getWidth() > 0 && getHeight() > 0 && !session.lesson().isEmpty();
        view.setVisible(seen);
        if (seen) {
            show(session);
        } else {
            forget();
        }
    }

    private void show(Session session) {
        Look look = look(session);
        place(session, look);
        scrolled = scrolled.filter(to -> to.position == session.position());
        Look wanted = look.scrolledTo(scrolled.map(Scrolled::to).orElseGet(() -> usual(session, look)));
        if (drawn.filter(before -> before.shows(session, wanted)).isEmpty()) {
            draw(session, wanted);
        }
        view.highlightAll(
                Highlight.PINNED,
                session.inspection().marks().stream().map(this::drawnFor).toList());
        view.highlight(
                Highlight.HOVERED,
                session.inspection().hovered().map(this::drawnFor).orElse(null));
        tip.show(session.inspection()
                .hovered()
                .map(id -> view.figure().words().titles().get(id)));
    }

    private static double usual(Session session, Look look) {
        return FigureReel.scroll(session.lesson(), (int) Math.floor(session.position()), look);
    }

    private void draw(Session session, Look look) {
        Figure figure = scrolled.isPresent()
                ? LessonScene.draw(session.lesson(), session.position(), look)
                : reel.at(session.lesson(), session.position(), look.scrolledTo(0));
        view.show(figure);
        drawn = Optional.of(new Drawn(session, look, figure));
        if (!session.playhead().isPlaying()) {
            setAccessibleHelp(figure.words().description());
        }
    }

    private void forget() {
        tip.setVisible(false);
        drawn = Optional.empty();
    }

    private void place(Session session, Look look) {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double zoom = factor(session);
        view.zoomProperty().set(zoom);
        view.resize(look.width() * zoom, look.height() * zoom);
        panTo(panX, panY);
        view.relocate(panX, panY);
        view.setAccent(look.theme().accent());
    }

    /** Whether a mark, or what is looked at in its place, is in the figure on screen. */
    boolean shows(String id) {
        return figure().flatMap(where -> where.bounds(drawnFor(id))).isPresent();
    }

    private String drawnFor(String id) {
        return view.index().bounds(id).isPresent() ? id : Sight.ground(id);
    }

    /** Points at a mark without a pointer. */
    void pointAtMark(String id) {
        figure().flatMap(where -> where.bounds(drawnFor(id)))
                .ifPresent(box -> tip.beside(box.right() * zoom() + panX, box.bottom() * zoom() + panY));
        requestLayout();
    }

    /** Where the pointer is, for the tip beside it. */
    void pointerAt(double x, double y) {
        tip.beside(x, y);
    }
}
