package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
    private final KnobBar knobs;
    private final TextColumn text;
    private final Clock clock;
    private final Button back = new Button();
    private final Button next = new Button();

    /**
     * Puts a story on the screen.
     *
     * @param journey how far the reader has come
     * @param leave goes back to where the reader came from
     */
    public StoryPane(Journey journey, Manner manner, Runnable leave) {
        model = new StoryModel(journey, manner);
        page = new PageView(model);
        knobs = new KnobBar(model);
        clock = new Clock(model);
        text = new TextColumn(model);
        text.prefWidthProperty()
                .bind(widthProperty()
                        .multiply(0.29)
                        .map(w -> Math.rint(Math.max(LEAST_TEXT, Math.min(MOST_TEXT, w.doubleValue())))));
        text.minWidthProperty().bind(text.prefWidthProperty());
        setTop(bar(leave));
        setLeft(text);
        setCenter(stage());
        setBottom(ways());
        getStyleClass().add("story");
        getStylesheets()
                .add(Objects.requireNonNull(StoryPane.class.getResource(SHEET), SHEET)
                        .toExternalForm());
        model.journey().addListener((property, before, now) -> follow(now));
        follow(model.journey().get());
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
        HBox bar = new HBox(title, contents(), space, afresh, free);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("header", "story-bar");
        return bar;
    }

    private MenuButton contents() {
        MenuButton contents = new MenuButton(wording().say("story.contents"));
        Parts.named(contents, wording().say("story.contents"), wording().say("story.contents.tip"));
        for (Chapter chapter : model.journey().get().tour().chapters()) {
            MenuItem item = new MenuItem(wording().say("story.station", chapter.number(), chapter.title(wording())));
            item.setOnAction(event -> go(chapter.number()));
            contents.getItems().add(item);
        }
        return contents;
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

    /** Presses the page's first button. */
    public void press() {
        knobs.press();
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
        boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
        boolean held = pressed.isControlDown() || pressed.isMetaDown() || pressed.isAltDown();
        if (typing || held) {
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
