package dev.unrolled.ui;

import dev.unrolled.timeline.Playhead;
import dev.unrolled.tour.Journey;
import dev.unrolled.tour.Tour;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.ui.parts.Aside;
import dev.unrolled.ui.session.Inspection;
import dev.unrolled.ui.session.Session;
import dev.unrolled.ui.session.View;
import dev.unrolled.ui.story.Manner;
import dev.unrolled.ui.story.StoryPane;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * Between free exploration and the story: the one lies untouched behind the other. The story is made when it is first
 * entered, and stands where it was left when it is entered again.
 */
final class StoryDoor {
    /** What the window does in the story as it does outside. */
    private static final Set<Act> EVERYWHERE =
            Set.of(Act.APPEARANCE, Act.REDUCED_MOTION, Act.LANGUAGE, Act.HELP, Act.LEGEND, Act.FULL_SCREEN, Act.ESCAPE);

    private final StackPane root;
    private final Node rooms;
    private final SessionModel model;
    private final Wording wording;
    private Optional<StoryPane> story = Optional.empty();
    private Optional<Journey> journey = Optional.empty();
    private Inspection inspection = Inspection.NONE;
    private Runnable turned = () -> {};
    private Runnable left = () -> {};
    private Supplier<Tour> tour = () -> Tour.of(new Cast());
    private int chapter = 1;

    StoryDoor(StackPane root, Node rooms, SessionModel model, Wording wording) {
        this.root = root;
        this.rooms = rooms;
        this.model = model;
        this.wording = wording;
        model.asked().addListener((property, before, now) -> follow(before, now));
    }

    private void follow(Session before, Session now) {
        if (!before.view().equals(now.view()) || !before.tempo().equals(now.tempo())) {
            story.ifPresent(pane -> pane.show(manner()));
        }
    }

    private Manner manner() {
        Session session = model.asked().get();
        return new Manner(
                Chrome.theme(session.view().appearance()),
                session.tempo().reducedMotion(),
                session.view().textSize(),
                wording);
    }

    /** Plays this story, of which chapters may be worked out already; before it is entered. */
    void play(Supplier<Tour> prepared) {
        tour = prepared;
    }

    /** Gets the chapter ready that would be opened, so that the window need not wait for it. */
    void getReady() {
        Aside.run("unrolled-story", () -> tour.get().rehearseOnly(chapter, wording));
    }

    /** What is to be done whenever the reader has come to another chapter. */
    void onTurn(Runnable doing) {
        turned = doing;
    }

    /** What is to be done whenever the reader has left the story. */
    void onLeave(Runnable doing) {
        left = doing;
    }

    /** The chapter that is open, or would be. */
    int chapter() {
        return story.map(StoryPane::chapter).orElse(chapter);
    }

    /** Which chapter to open next time. */
    void remember(int number) {
        chapter = number;
        story.ifPresent(pane -> pane.go(number));
    }

    /** Enters the story at a chapter. */
    void openAt(int number) {
        remember(number);
        open();
    }

    /** Takes over from another window: the same chapter, the same pages, open if it was open there. */
    void goOnFrom(StoryDoor other) {
        chapter = other.chapter();
        journey = other.story.map(StoryPane::journey).or(() -> other.journey);
        inspection = other.story.map(StoryPane::inspection).orElse(other.inspection);
        if (other.isOpen()) {
            open();
        }
    }

    boolean isOpen() {
        return story.filter(Node::isVisible).isPresent();
    }

    /** Enters the story; what plays outside stops. */
    void open() {
        model.change(session -> session.move(Playhead::stop));
        StoryPane pane = story.orElseGet(this::first);
        rooms.setVisible(false);
        pane.setVisible(true);
        pane.setAwake(true);
    }

    private StoryPane first() {
        Journey begun = journey.orElseGet(() -> Journey.at(tour.get(), chapter));
        StoryPane pane = new StoryPane(
                begun,
                manner(),
                new StoryPane.Desk(this::close, (check, receiver) -> model.workOut(check::run, receiver)));
        pane.inspect(inspection);
        pane.onTurn(() -> turned.run());
        pane.setBrowser(Browser::open);
        root.getChildren().add(1, pane);
        story = Optional.of(pane);
        getOthersReady(begun);
        return pane;
    }

    /** While the first page is read the others are got ready. */
    private void getOthersReady(Journey begun) {
        Aside.run("unrolled-story", () -> begun.tour().rehearse(begun.chapter().number(), wording));
    }

    /** Closes the newest card, or where none is open, leaves the story; whether it was open. */
    boolean stepBack() {
        return isOpen() && (story.orElseThrow().closeCard() || close());
    }

    /** Leaves the story; whether it was open. */
    boolean close() {
        boolean open = isOpen();
        story.ifPresent(pane -> {
            pane.setVisible(false);
            pane.setAwake(false);
        });
        rooms.setVisible(true);
        if (open) {
            left.run();
        }
        return open;
    }

    /** What the keys go to: the story's page while it is open, otherwise the figure. */
    Node keyboard(Node figure) {
        return story.filter(Node::isVisible).map(pane -> (Node) pane.page()).orElse(figure);
    }

    /** Does in the story what a key asks for; whether the window needn't. */
    boolean takes(Act act) {
        if (!isOpen() || EVERYWHERE.contains(act)) {
            return false;
        }
        StoryPane pane = story.orElseThrow();
        switch (act) {
            case NEXT_STOP -> pane.step(1);
            case PREVIOUS_STOP -> pane.step(-1);
            case NEXT_BEAT -> pane.nudge(1);
            case PREVIOUS_BEAT -> pane.nudge(-1);
            case PLAY -> pane.press();
            case PLAY_THROUGH -> pane.pressOrAsk();
            case MARK_LEFT -> pane.pointOn(-1, 0);
            case MARK_RIGHT -> pane.pointOn(1, 0);
            case MARK_UP -> pane.pointOn(0, -1);
            case MARK_DOWN -> pane.pointOn(0, 1);
            case CLOSE_CARDS -> pane.closeCards();
            case FIRST -> pane.go(1);
            case STORY -> close();
            case ZOOM_IN -> look(view -> view.textEnlarged(1));
            case ZOOM_OUT -> look(view -> view.textEnlarged(-1));
            case ZOOM_RESET -> look(View::textAsUsual);
            default -> {}
        }
        return true;
    }

    private void look(UnaryOperator<View> change) {
        model.change(session -> session.view(change));
    }

    /** Whether the page that is open has listened to a key. */
    boolean takes(KeyEvent pressed) {
        return isOpen() && story.orElseThrow().take(pressed);
    }
}
