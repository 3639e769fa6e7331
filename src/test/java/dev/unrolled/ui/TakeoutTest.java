package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.export.Format;
import dev.unrolled.ui.takeout.ExportCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card on which one chooses what leaves, in its window. */
final class TakeoutTest {
    @TempDir
    Path folder;

    private Desktop desktop;

    @BeforeEach
    void open() throws TimeoutException {
        desktop = Desktop.open(1024, 768);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private ExportCard card() {
        return (ExportCard) desktop.node(".takeout").getParent();
    }

    @Test
    void aKeyOpensItAndAnotherClosesIt() {
        desktop.press(KeyCode.CONTROL, KeyCode.E);
        assertThat(desktop.get(() -> card().isOpen())).isTrue();
        desktop.press(KeyCode.ESCAPE);
        assertThat(desktop.get(() -> card().isOpen())).isFalse();
    }

    @Test
    void whatIsChosenByKeysIsRemembered() {
        desktop.press(KeyCode.CONTROL, KeyCode.E);
        desktop.press(KeyCode.DOWN);
        assertThat(desktop.get(() -> desktop.window().pictures().export().format()))
                .isEqualTo(Format.SVG);
    }

    @Test
    void everythingFitsIntoASmallWindow() {
        desktop.press(KeyCode.CONTROL, KeyCode.E);
        var box = desktop.get(() ->
                desktop.node(".takeout").localToScene(desktop.node(".takeout").getLayoutBounds()));
        assertThat(box.getMinX()).isNotNegative();
        assertThat(box.getMinY()).isNotNegative();
        assertThat(box.getMaxX())
                .isLessThanOrEqualTo(
                        desktop.get(() -> desktop.stage().getScene().getWidth()));
        assertThat(box.getMaxY())
                .isLessThanOrEqualTo(
                        desktop.get(() -> desktop.stage().getScene().getHeight()));
    }

    @Test
    void everyControlSaysWhatItIs() {
        desktop.press(KeyCode.CONTROL, KeyCode.E);
        List<Node> nameless = desktop.get(() -> desktop.node(".takeout").lookupAll("*").stream()
                .filter(node -> node instanceof ComboBox || node instanceof javafx.scene.control.ButtonBase)
                .filter(node -> ((Control) node).getTooltip() == null)
                .filter(node -> !node.getStyleClass().contains("arrow-button"))
                .toList());
        assertThat(nameless).isEmpty();
        List<String> cut = desktop.get(() -> desktop.node(".takeout").lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && text.endsWith("…") && !text.equals("Export…"))
                .toList());
        assertThat(cut).isEmpty();
    }

    @Test
    void thisMomentLeavesAgainUnderAFreeName() throws IOException {
        desktop.get(() -> {
            desktop.window().rememberFolder(folder.toString());
            return true;
        });
        desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        desktop.settle();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("what-time-is-it-start.png", "what-time-is-it-start-2.png");
        }
    }
}
