package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.ui.session.Session;
import dev.unrolled.ui.session.Speed;
import dev.unrolled.ui.session.Tempo;
import dev.unrolled.ui.session.View;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class WindowTest {
    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** The node and everything in it that is visible. */
    private static List<Node> all(Node top) {
        List<Node> nodes = new ArrayList<>();
        if (top.isVisible()) {
            nodes.add(top);
            if (top instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
            }
        }
        return nodes;
    }

    private static List<Node> seen(Desktop desktop, String selector) {
        return desktop.get(() ->
                all(desktop.node(selector)).stream().filter(Node::isManaged).toList());
    }

    @Test
    void everyControlHasANameForThoseWhoDoNotSeeItAndATip() throws TimeoutException {
        Desktop desktop = Desktop.open(1440, 900);
        List<String> nameless = desktop.get(() -> all(desktop.stage().getScene().getRoot()).stream()
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(node -> !(node instanceof ScrollPane))
                .map(Control.class::cast)
                .filter(control -> name(control).isBlank() || (isOperated(control) && control.getTooltip() == null))
                .map(Node::toString)
                .toList());
        desktop.close();
        assertThat(nameless).isEmpty();
    }

    private static boolean isOperated(Control control) {
        boolean words = control instanceof Labeled labeled
                && labeled.getParent().getStyleClass().contains("empty-examples");
        return !words;
    }

    private static String name(Control control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        return control instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1440, 900", "1920, 1080"})
    void everythingFitsIntoTheWindow(double width, double height) throws TimeoutException {
        Desktop desktop = Desktop.open(width, height);
        for (String bar : List.of(".header", ".transport", ".side")) {
            Bounds box = desktop.get(
                    () -> desktop.node(bar).localToScene(desktop.node(bar).getLayoutBounds()));
            for (Node node : seen(desktop, bar)) {
                if (node instanceof Labeled || node instanceof TextField || node instanceof Slider) {
                    Bounds inner = desktop.get(() -> node.localToScene(node.getLayoutBounds()));
                    assertThat(box.contains(inner)).as("%s in %s", node, bar).isTrue();
                }
            }
        }
        Bounds figure = desktop.get(() -> desktop.node(".lesson").getLayoutBounds());
        desktop.close();
        assertThat(figure.getWidth()).isGreaterThan(width * 0.6);
        assertThat(figure.getHeight()).isGreaterThan(height * 0.7);
    }

    @ParameterizedTest
    @CsvSource({"en, 1024, 768", "zh, 1024, 768", "zh, 1440, 900"})
    void noTextIsCutOff(String language, double width, double height) throws TimeoutException {
        Desktop desktop = Desktop.open(language, width, height);
        for (KeyCode key : List.of(KeyCode.F1, KeyCode.ESCAPE, KeyCode.K, KeyCode.ESCAPE, KeyCode.END)) {
            desktop.press(key);
            assertThat(desktop.get(() -> all(desktop.stage().getScene().getRoot()).stream()
                            .filter(Labeled.class::isInstance)
                            .map(Labeled.class::cast)
                            .filter(label ->
                                    label.getText() != null && !label.getText().isEmpty())
                            .filter(WindowTest::isCut)
                            .map(Labeled::getText)
                            .toList()))
                    .isEmpty();
        }
        desktop.close();
    }

    /** A label that has too little room shows less than its text. */
    private static boolean isCut(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Text && node != label.getGraphic())
                .map(shown -> ((Text) shown).getText())
                .anyMatch(shown -> !shown.equals(label.getText()));
    }

    @Test
    void aClosedWindowLeavesNothingBehind() {
        JMemoryBuddy.memoryTest(checker -> {
            WaitForAsyncUtils.waitForFxEvents();
            CompletableFuture<WeakReference<MainWindow>> closed = new CompletableFuture<>();
            Platform.runLater(() -> closed.complete(new WeakReference<>(openAndClose())));
            checker.assertCollectable(closed.join().get());
        });
    }

    private static MainWindow openAndClose() {
        Tempo tempo = new Tempo(Speed.NORMAL, false);
        Session session = Session.of(Lesson.builtIn(), tempo, new View(Appearance.LIGHT, GradientScale.LOG, 1));
        Stage stage = new Stage();
        Background atOnce = new Background(Runnable::run, Runnable::run);
        MainWindow window = new MainWindow(stage, session, PictureChoice.FIRST, atOnce);
        stage.setScene(window.scene());
        stage.show();
        window.model().change(shown -> shown.move(head -> head.step(1)));
        stage.close();
        return window;
    }
}
