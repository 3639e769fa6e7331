package dev.unrolled.ui.story;

import dev.unrolled.scene.Check;
import dev.unrolled.tour.Journey;
import dev.unrolled.ui.cards.CardColumn;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Inspection;
import dev.unrolled.wording.Wording;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The whole story in a window: bar on top, text, page with knobs, and the way through the chapters. */
public final class StoryPane extends BorderPane {
    private static final String SHEET = "/assets/styles/story.css";
    private static final double LEAST_TEXT = 330;
    private static final double MOST_TEXT = 540;

    private final StoryModel model;
    private final PageView page;
    private final PageHand hand;
    private final CardColumn cards;
    private final KnobBar knobs;
    private final TextColumn text;
    private final Clock clock;
    private final Button back = new Button();
    private final Button next = new Button();

    /**
     * What it needs of the window.
     *
     * @param leave goes back to where the reader came from
     * @param measuring runs a check beside the window's thread, and hands over on it what comes out
     */
    public record Desk(Runnable leave, BiConsumer<Check, Consumer<Check.Result>> measuring) {}

    /**
     * Puts a story on the screen.
     *
     * @param journey how far the reader has come
     */
    public StoryPane(Journey journey, Manner manner, Desk desk) {
        model = new StoryModel(journey, manner);
        page = new PageView(model);
        hand = new PageHand(model, page);
        cards = new CardColumn(new PageDeck(model, page, desk.measuring), closeAll(), wording());
        knobs = new KnobBar(model);
        clock = new Clock(model);
        text = new TextColumn(model);
        SideColumn side = side();
        side.prefWidthProperty()
                .bind(widthProperty()
                        .multiply(0.29)
                        .map(w -> Math.rint(Math.max(LEAST_TEXT, Math.min(MOST_TEXT, w.doubleValue())))));
        side.minWidthProperty().bind(side.prefWidthProperty());
        setTop(bar(desk.leave));
        setLeft(side);
        setCenter(stage());
        setBottom(ways());
        getStyleClass().add("story");
        getStylesheets()
                .add(Objects.requireNonNull(StoryPane.class.getResource(SHEET), SHEET)
                        .toExternalForm());
        model.journey().addListener((property, before, now) -> follow(now));
        follow(model.journey().get());
    }

    /** The picture stays whole beside it. */
    private SideColumn side() {
        cards.getStyleClass().add("story-cards");
        Parts.show(cards, false);
        page.onDrawn(() -> Platform.runLater(this::answer));
        model.inspection().addListener((property, before, now) -> answer());
        return new SideColumn(text, cards);
    }

    private void answer() {
        Inspection now = model.inspection().get();
        Parts.show(cards, !now.pins().isEmpty());
        cards.show(
                new Inspection(Optional.empty(), now.pins()),
                model.journey().get().page());
    }

    private Button closeAll() {
        Button close = new Button(wording().say("card.close-all"));
        close.getStyleClass().add("small");
        String name = wording().say("act.close-cards");
        Parts.named(close, name, name + "  ·  " + wording().say("act.close-cards.keys"));
        close.setOnAction(event -> closeCards());
        return close;
    }

    private Wording wording() {
        return model.manner().get().wording();
    }

    private HBox bar(Runnable leave) {
        Label title = Parts.label(wording().say("story.name"), "title");
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button afresh = new Button(wording().say("story.afresh"));
        Parts.named(afresh, wording().say("story.afresh"), wording().say("story.afresh"));
        afresh.setOnAction(event -> model.gentle(Journey::afresh));
        Button free = new Button(wording().say("story.leave"));
        free.getStyleClass().add("accent");
        Parts.named(free, wording().say("story.leave"), wording().say("story.leave.tip"));
        free.setOnAction(event -> leave.run());
        HBox bar = new HBox(title, new ContentsMenu(model, this::go, wording()), space, afresh, free);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("header", "story-bar");
        return bar;
    }

    private VBox stage() {
        Label told = Parts.paragraph("", "muted");
        Parts.show(told, false);
        told.textProperty().bind(model.told());
        model.told().addListener((property, before, now) -> Parts.show(told, !now.isEmpty()));
        VBox.setVgrow(page, Priority.ALWAYS);
        knobs.setMinHeight(USE_PREF_SIZE);
        VBox stage = new VBox(page, told, knobs);
        stage.getStyleClass().add("story-stage");
        return stage;
    }

    private HBox ways() {
        Parts.named(back, wording().say("story.previous"), wording().say("story.previous.tip"));
        back.setText(wording().say("story.previous"));
        back.setOnAction(event -> step(-1));
        Parts.named(next, wording().say("story.next"), wording().say("story.next.tip"));
        next.setText(wording().say("story.next"));
        next.getStyleClass().add("accent");
        next.setOnAction(event -> step(1));
        back.setMinWidth(USE_PREF_SIZE);
        next.setMinWidth(USE_PREF_SIZE);
        ProgressLine progress = new ProgressLine(model);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox ways = new HBox(back, progress, next);
        ways.setAlignment(Pos.CENTER);
        ways.getStyleClass().add("story-ways");
        return ways;
    }

    private void follow(Journey journey) {
        back.setDisable(journey.chapter() == journey.tour().first());
        next.setDisable(journey.chapter().number() == journey.tour().last());
    }

    /** What is to be done whenever the reader has come to another chapter. */
    public void onTurn(Runnable doing) {
        model.journey().addListener((property, before, now) -> {
            if (before.chapter() != now.chapter()) {
                doing.run();
            }
        });
    }

    /** What opens an address outside the program, and says whether it could. */
    public void setBrowser(Predicate<String> opener) {
        model.setBrowser(opener);
    }

    /** How far the reader has come. */
    public Journey journey() {
        return model.journey().get();
    }

    /** The number of the chapter that is shown. */
    public int chapter() {
        return model.journey().get().chapter().number();
    }

    /** Goes to a chapter. */
    public void go(int number) {
        model.change(journey -> journey.to(number));
    }

    /** So many chapters on, or back. */
    public void step(int chapters) {
        model.change(journey -> journey.step(chapters));
    }

    /** Moves the page's first slider. */
    public void nudge(int steps) {
        knobs.nudge(steps);
    }

    /**
     * Asks the mark that the keyboard points at where its number comes from, or else presses the page's first button. Who has
     * typed a sentence only ends typing.
     */
    public void pressOrAsk() {
        if (isTyping()) {
            page.requestFocus();
        } else if (!hand.ask()) {
            knobs.press();
        }
    }

    private boolean isTyping() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    /** Presses the page's first button. */
    public void press() {
        knobs.press();
    }

    /** Moves the keyboard's pointer from mark to mark: −1, 0 or 1 to the right, and down. */
    public void pointOn(int across, int down) {
        hand.go(across, down);
    }

    /** Closes the newest card; whether one was open. */
    public boolean closeCard() {
        Optional<String> newest = model.inspection().get().pinned();
        newest.ifPresent(mark -> model.inspect(now -> now.closing(mark)));
        return newest.isPresent();
    }

    /** Closes all cards. */
    public void closeCards() {
        model.inspect(Inspection::unpinned);
    }

    /** Which marks are asked about. */
    public Inspection inspection() {
        return model.inspection().get();
    }

    /** Asks about the same marks as another pane did. */
    public void inspect(Inspection marks) {
        model.inspect(now -> marks);
    }

    /** Shows it in another manner. */
    public void show(Manner manner) {
        model.show(manner);
    }

    /** Whether it is on screen: only then does time go by in it. */
    public void setAwake(boolean awake) {
        clock.setAwake(awake);
        if (awake) {
            page.requestFocus();
        }
    }

    /** Where the keys work. */
    public Region page() {
        return page;
    }

    /** Takes a key that a page listens for, or that answers a guess; whether it did. */
    public boolean take(KeyEvent pressed) {
        boolean held = pressed.isControlDown() || pressed.isMetaDown() || pressed.isAltDown();
        if (isTyping() || held) {
            return false;
        }
        KeyCode code = pressed.getCode();
        if (page.isFocused() && !pressed.isShiftDown() && (code == KeyCode.DOWN || code == KeyCode.UP)) {
            text.on(code == KeyCode.DOWN ? 1 : -1);
            return true;
        }
        if (code.isLetterKey() && model.journey().get().page().hears()) {
            model.turn(now -> now.hear(code.getName()));
            return true;
        }
        return code.isDigitKey() && guess(code);
    }

    private boolean guess(KeyCode code) {
        String name = code.getName();
        int answer = name.charAt(name.length() - 1) - '1';
        Journey now = model.journey().get();
        int most = now.chapter().guess(wording()).unsure();
        if (answer < 0 || answer > most) {
            return false;
        }
        model.gentle(journey -> journey.guessing(answer));
        return true;
    }
}
