package dev.unrolled.bench;

import dev.unrolled.Main;
import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Opens a window, prints how many milliseconds after the virtual machine's start its first frame was handed on, and ends. */
public final class FirstFrame {
    private FirstFrame() {}

    /**
     * Measures once.
     *
     * @param args {@code label} for a window with one label, {@code program} for Unrolled's, {@code lesson} for the first frame of
     *     the lesson in it
     */
    public static void main(String[] args) {
        if (args[0].equals("label")) {
            Platform.startup(FirstFrame::label);
        } else {
            Main.main(new String[0]);
        }
        Platform.runLater(() -> watch(Window.getWindows().get(0), args[0].equals("lesson")));
    }

    private static void watch(Window window, boolean next) {
        if (next) {
            window.sceneProperty().addListener((property, before, scene) -> watch(scene));
        } else {
            watch(window.getScene());
        }
    }

    private static void label() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("Unrolled")), 1440, 900));
        stage.show();
    }

    /** What is asked of the toolkit within a pulse is done when that pulse's frame has been handed to the renderer. */
    private static void watch(Scene scene) {
        scene.addPostLayoutPulseListener(() -> Platform.runLater(() -> {
            long start = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println(System.currentTimeMillis() - start);
            Runtime.getRuntime().halt(0);
        }));
        Platform.requestNextPulse();
    }
}
