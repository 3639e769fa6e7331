package dev.unrolled.ui;

import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.ui.session.Session;
import dev.unrolled.ui.takeout.ExportCard;
import dev.unrolled.ui.takeout.Subject;
import dev.unrolled.wording.Wording;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window of one session: everything in it, put together. */
final class MainWindow {
    private static final double GAP = 16;
    private static final double NARROWER_THAN = 1400;
    private static final double WIDER_THAN = 1700;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Wording wording;
    private final ObjectProperty<PictureChoice> pictures;
    private final SessionModel model;
    private final Actions actions;
    private final Stage stage;
    private final Scene scene;
    private final LessonPane figure;
    private final SidePanel side;
    private final Header header;
    private final Covers covers;
    private final Banner banner;
    private final ExportCard card;
    private final Player player;
    private final StoryDoor story;

    /**
     * Fills a stage.
     *
     * @param first what is shown first; its numbers are computed already
     * @param background computes and writes
     */
    MainWindow(Stage stage, Session first, PictureChoice pictures, Background background) {
        this.stage = stage;
        wording = first.view().wording();
        this.pictures = new SimpleObjectProperty<>(pictures);
        model = new SessionModel(first, background.numbers());
        actions = new Actions(model);
        Controls controls = new Controls(wording, actions);
        figure = new LessonPane(model, wording);
        side = new SidePanel(model, controls, new LessonDeck(model, figure, wording));
        header = new Header(model, controls, actions);
        banner = new Banner(controls);
        player = Player.of(model);
        BorderPane rooms = rooms(controls);
        card = new ExportCard(new ExportCard.Desk(wording, background.files(), figure::requestFocus), this.pictures);
        StackPane root = new StackPane(rooms);
        root.getStyleClass().add("window");
        story = new StoryDoor(root, rooms, model, wording);
        covers = new Covers(
                new HelpOverlay(model, controls, story::isOpen),
                new LegendOverlay(model, controls, () -> actions.accept(Act.LEGEND)),
                card,
                () -> story.keyboard(figure).requestFocus());
        covers.over(root);
        scene = new Scene(root, stage.getWidth(), stage.getHeight());
        MomentPicture picture = new MomentPicture(
                this::subject, this.pictures, new MomentPicture.Desk(background.files(), banner, wording));
        picture.dragFrom(figure);
        actions.on(Act.EXPORT, () -> subject().ifPresentOrElse(card::open, picture::nothing));
        actions.on(Act.EXPORT_AGAIN, () -> subject().ifPresentOrElse(card::again, picture::nothing));
        actions.on(Act.COPY, picture::copy);
        card.told().addListener((property, before, now) -> tell(now));
        listen();
    }

    private BorderPane rooms(Controls controls) {
        StackPane centre = new StackPane(figure, new EmptyState(model, wording), banner);
        centre.getStyleClass().add("centre");
        StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
        StackPane.setMargin(banner, new Insets(GAP));
        BorderPane rooms = new BorderPane();
        rooms.setTop(header);
        rooms.setCenter(centre);
        rooms.setRight(side);
        BorderPane.setMargin(side, new Insets(GAP, GAP, GAP, 0));
        rooms.setBottom(new TransportBar(model, controls));
        rooms.getStyleClass().add("rooms");
        return rooms;
    }

    private void listen() {
        side.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> sideWidth(scene.getWidth()), scene.widthProperty()));
        scene.widthProperty().addListener((property, before, now) -> fit(now.doubleValue()));
        fit(scene.getWidth());
        new LessonInput(figure, model, wording, side::showNumbers);
        MarkKeys marks = new MarkKeys(figure, model, wording, side::showNumbers);
        marks.register(actions);
        actions.on(Act.ESCAPE, this::escape);
        actions.on(Act.EDIT_SENTENCE, this::editSentence);
        actions.on(Act.HELP, covers::toggleHelp);
        actions.on(Act.LEGEND, covers::toggleLegend);
        actions.on(Act.FULL_SCREEN, this::toggleFullScreen);
        actions.on(Act.PLAY_THROUGH, () -> playThrough(marks));
        actions.on(Act.STORY, story::open);
        story.onLeave(figure::requestFocus);
        KeyHandler keys = new KeyHandler(scene, this::act, covers::areOpen);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, keys));
        scene.addEventFilter(
                javafx.scene.input.MouseEvent.MOUSE_RELEASED, new FocusReturn(scene, () -> story.keyboard(figure)));
        stage.setTitle(wording.say("window.title"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        model.asked().addListener((property, before, now) -> follow(before, now));
        dress(model.asked().get().view().appearance());
    }

    /** Wide enough for its sentences, and as narrow as the figure needs it in a small window. */
    static double sideWidth(double window) {
        return Math.rint(Math.max(272, Math.min(400, window * 0.21)));
    }

    private void fit(double width) {
        scene.getRoot().pseudoClassStateChanged(NARROW, width < NARROWER_THAN);
        scene.getRoot().pseudoClassStateChanged(WIDE, width > WIDER_THAN);
    }

    private void follow(Session before, Session now) {
        if (before.view().appearance() != now.view().appearance()) {
            dress(now.view().appearance());
        }
    }

    private void dress(Appearance appearance) {
        Application.setUserAgentStylesheet(Chrome.controls(appearance));
        scene.getStylesheets().setAll(Chrome.stylesheets(appearance));
        scene.setFill(Chrome.paint(Chrome.theme(appearance).page()));
    }

    /** In the story keys mean what they mean there. */
    private void act(Act act) {
        if (!story.takes(act)) {
            actions.accept(act);
        }
    }

    private void key(KeyEvent event, KeyHandler keys) {
        if (!covers.areOpen() && story.takes(event)) {
            event.consume();
        } else {
            keys.handle(event);
        }
    }

    /** What is shown, for the card on which one chooses what leaves; none where there is no sentence. */
    private Optional<Subject> subject() {
        Session shown = model.shown().get();
        return Optional.of(shown.lesson())
                .filter(lesson -> !lesson.isEmpty())
                .map(lesson -> new Subject(
                        lesson, shown.playhead().moment(), shown.view().scale(), wording));
    }

    /** What became of an export, where the card that says so is closed. */
    private void tell(String sentence) {
        if (!card.isOpen() && !sentence.isEmpty()) {
            banner.tell(sentence);
        }
    }

    private void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
        if (stage.isFullScreen()) {
            banner.tell(wording.say("full-screen.hint"));
        }
    }

    private void editSentence() {
        header.sentence().field().requestFocus();
        header.sentence().field().selectAll();
    }

    private void playThrough(MarkKeys marks) {
        Node focus = scene.getFocusOwner();
        if (focus == header.sentence().field()) {
            figure.requestFocus();
            model.change(session -> session.move(head -> head.seek(0).playThrough()));
        } else if (!marks.pin()) {
            model.change(session -> session.move(head -> head.isPlaying() ? head.stop() : head.playThrough()));
        }
    }

    private void escape() {
        if (!covers.areOpen() && story.isOpen() && scene.getFocusOwner() instanceof TextInputControl) {
            story.keyboard(figure).requestFocus();
            return;
        }
        if (!covers.areOpen() && story.stepBack()) {
            story.keyboard(figure).requestFocus();
            if (!story.isOpen()) {
                banner.tell(wording.say("story.left"));
            }
            return;
        }
        if (!covers.close() && scene.getFocusOwner() != header.sentence().field()) {
            banner.close();
            model.change(session -> session.steppedBack().pointingAt(Optional.empty()));
        }
        figure.requestFocus();
    }

    /** Shows that something unexpected happened. */
    void unexpected(String details) {
        banner.warn(wording.say("unexpected"), wording.say("unexpected.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** For someone who is here for the first time. */
    void welcome() {
        Welcome.show(banner, story, model);
    }

    /** Says that the settings were damaged and are now somewhere else. */
    void settingsSetAside(Path where) {
        banner.tell(wording.say("settings.damaged", where));
    }

    /** Rests: another window has taken over. */
    void retire() {
        player.stop();
    }

    /** The story's way in. */
    StoryDoor story() {
        return story;
    }

    Scene scene() {
        return scene;
    }

    SessionModel model() {
        return model;
    }

    /** Says where the next export goes that nobody is asked about. */
    void rememberFolder(String folder) {
        pictures.set(pictures.get().withFolder(folder));
    }

    PictureChoice pictures() {
        return pictures.get();
    }

    /** How pictures are taken out, and whether that changes. */
    ReadOnlyProperty<PictureChoice> picturesProperty() {
        return pictures;
    }

    Player player() {
        return player;
    }

    /** Puts the keys where they work: on the figure. */
    void focusFigure() {
        figure.requestFocus();
    }
}
