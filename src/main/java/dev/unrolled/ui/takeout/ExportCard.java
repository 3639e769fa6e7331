package dev.unrolled.ui.takeout;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.FileOptions;
import dev.unrolled.export.Order;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.ExportChoice;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The card over the window on which one chooses what leaves the program: with a preview, and with what becomes of it. */
public final class ExportCard extends StackPane {
    private final Wording wording;
    private final ObjectProperty<PictureChoice> remembered;
    private final Executor background;
    private final Runnable closed;
    private final ExportForm form;
    private final Preview preview = new Preview();
    private final Outcome outcome;
    private final Handing handing;
    private final Button export;
    private final TargetChooser target;
    private Optional<Subject> subject = Optional.empty();
    private Optional<ExportWork> work = Optional.empty();

    /**
     * What the card needs of the window.
     *
     * @param background paints and writes, one file at a time
     * @param closed runs when the card has been closed
     */
    public record Desk(Wording wording, Executor background, Runnable closed) {}

    /**
     * A card that is not open yet.
     *
     * @param remembered what was chosen last, and where it went
     */
    public ExportCard(Desk desk, ObjectProperty<PictureChoice> remembered) {
        wording = desk.wording();
        background = desk.background();
        closed = desk.closed();
        this.remembered = remembered;
        form = new ExportForm(wording, this::follow);
        outcome = new Outcome(wording, this::cancel);
        handing = new Handing(preview, outcome, background, wording);
        export = button("takeout.export", this::choose);
        target = new TargetChooser(wording);
        export.getStyleClass().add("accent");
        export.setDefaultButton(false);
        getStyleClass().add("shade");
        setVisible(false);
        getChildren().add(card());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                choose();
                event.consume();
            }
        });
        preview.setOnDragDetected(event -> order().ifPresent(order -> handing.drag(event, order)));
    }

    private Region card() {
        Button close = button("takeout.close", this::close);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Parts.label(wording.say("takeout.heading"), "help-title"), space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMinWidth(330);
        scroll.setPrefWidth(330);
        VBox left = new VBox(preview, Parts.label(wording.say("takeout.drag"), "muted"));
        left.getStyleClass().add("takeout-left");
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox middle = new HBox(left, scroll);
        middle.getStyleClass().add("takeout-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox card = new VBox(head, middle, foot());
        card.getStyleClass().addAll("help", "takeout");
        card.setMaxSize(1180, 720);
        return card;
    }

    private HBox foot() {
        HBox.setHgrow(outcome, Priority.ALWAYS);
        HBox foot = new HBox(
                outcome,
                button("takeout.copy-image", () -> handing.copyImage(preview.figure(), pixels())),
                button("takeout.copy-svg", () -> handing.copyDrawing(preview.figure(), files().letters())),
                export);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("takeout-foot");
        return foot;
    }

    private Button button(String key, Runnable doing) {
        return Parts.button(wording.say(key), doing);
    }

    /** Opens over what is to leave. */
    public void open(Subject what) {
        subject = Optional.of(what);
        setVisible(true);
        form.show(remembered.get().export());
        if (work.isEmpty()) {
            outcome.clear();
        }
        Platform.runLater(form.first()::requestFocus);
    }

    /** Whether it lies over the window. */
    public boolean isOpen() {
        return isVisible();
    }

    /** Closes it; what is on its way goes on. Returns whether it was open. */
    public boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open) {
            closed.run();
        }
        return open;
    }

    /** Another choice: remembers it, and shows what it looks like. */
    private void follow() {
        remembered.set(remembered.get().with(form.choice()));
        order().ifPresent(order -> preview.show(
                order.edition().figure(order.moments().get(order.moments().size() - 1))));
    }

    private Optional<Order> order() {
        try {
            outcome.clearProblem();
            Optional<Order> order = subject.isEmpty()
                    ? Optional.empty()
                    : Optional.of(subject.get().order(form.choice()));
            export.setDisable(order.isEmpty() || work.isPresent());
            return order;
        } catch (ExportException problem) {
            export.setDisable(true);
            outcome.problem(problem.sentence(wording));
            return Optional.empty();
        }
    }

    private void choose() {
        if (!export.isDisabled()) {
            order().ifPresent(order -> target.ask(
                            order, remembered.get().folder(), getScene().getWindow())
                    .ifPresent(file -> begin(order, file)));
        }
    }

    /** Writes what was ordered to where it was wanted, and remembers the folder. */
    void begin(Order order, Path chosen) {
        Path file = TargetName.complete(chosen, order);
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(folder -> remembered.set(remembered.get().withFolder(folder.toString())));
        try {
            order.check(file, true);
        } catch (ExportException problem) {
            outcome.problem(problem.sentence(wording));
            return;
        }
        outcome.working();
        export.setDisable(true);
        ExportWork started = new ExportWork(new Told(), Platform::runLater);
        work = Optional.of(started);
        started.start(order, file, background);
    }

    /**
     * Exports another moment as the last one was, without asking: beside it, under a name that is free. Where nothing was exported yet,
     * the card opens.
     */
    public void again(Subject what) {
        Path folder = Path.of(remembered.get().folder());
        if (remembered.get().folder().isEmpty() || !Files.isDirectory(folder) || work.isPresent()) {
            open(what);
            return;
        }
        try {
            ExportChoice choice = remembered.get().export().ofMoments(ExportChoice.NOW);
            Order order = what.order(choice);
            begin(order, TargetName.free(folder, TargetName.of(order)));
        } catch (ExportException problem) {
            outcome.problem(problem.sentence(wording));
        }
    }

    /** What became of the last export, in words; empty where there was none. */
    public ObservableValue<String> told() {
        return outcome.told();
    }

    private void cancel() {
        work.ifPresent(ExportWork::cancel);
    }

    private FileOptions files() {
        return form.choice().files();
    }

    private PixelOptions pixels() {
        return Carrier.pixels(files());
    }

    /** Hears how the work goes. */
    private final class Told implements ExportWork.Listener {
        @Override
        public void reached(double share) {
            outcome.reached(share);
        }

        @Override
        public void done(Path target) {
            over();
            outcome.done(target);
        }

        @Override
        public void stopped() {
            over();
            outcome.good(wording.say("export.cancelled"));
        }

        @Override
        public void failed(ExportException problem) {
            over();
            outcome.problem(problem.sentence(wording));
        }

        private void over() {
            work = Optional.empty();
            export.setDisable(false);
            returnFocus();
        }

        /** The button that stopped it had the keys, and is gone. */
        private void returnFocus() {
            if (isOpen() && !form.isFocusWithin()) {
                export.requestFocus();
            }
        }
    }
}
