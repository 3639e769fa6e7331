package dev.unrolled.ui;

import dev.unrolled.scene.GradientScale;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.figure.ScreenFonts;
import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.ui.session.Session;
import dev.unrolled.ui.session.Speed;
import dev.unrolled.ui.session.Tempo;
import dev.unrolled.ui.session.View;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a screen that nobody sees, and someone who uses it. */
final class Desktop {
    private static final long PATIENCE = 60;
    private static final Lesson LESSON = Lesson.builtIn();

    private final Stage stage;
    private final MainWindow window;
    private final Robot robot;

    private Desktop(Stage stage, MainWindow window, Robot robot) {
        this.stage = stage;
        this.window = window;
        this.robot = robot;
    }

    /** Opens an English window of a size; what is computed is computed at once. */
    static Desktop open(double width, double height) throws TimeoutException {
        return open("en", width, height);
    }

    /** Opens a window in a language. */
    static Desktop open(String language, double width, double height) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Desktop desktop = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), () -> {
            ScreenFonts.load();
            Tempo tempo = new Tempo(Speed.NORMAL, false);
            Session session = Session.of(LESSON, tempo, new View(Appearance.LIGHT, GradientScale.LOG, 1, language));
            LessonNumbers.compute(LESSON);
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            Background atOnce = new Background(Runnable::run, Runnable::run);
            MainWindow window = new MainWindow(stage, session, PictureChoice.FIRST, atOnce);
            stage.setScene(window.scene());
            stage.show();
            stage.requestFocus();
            window.focusFigure();
            return new Desktop(stage, window, new Robot());
        });
        desktop.settle();
        return desktop;
    }

    /** Closes it. */
    void close() {
        get(() -> {
            stage.close();
            return true;
        });
    }

    Stage stage() {
        return stage;
    }

    MainWindow window() {
        return window;
    }

    /** What is shown. */
    Session session() {
        return get(() -> window.model().shown().get());
    }

    /** The number of the moment that is shown. */
    int moment() {
        return session().playhead().moment().index();
    }

    <T> T get(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), work);
    }

    /** Waits until everything that is under way has been shown. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until the session is as wanted. */
    void until(Predicate<Session> wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE,
                TimeUnit.SECONDS,
                () -> get(() -> wanted.test(window.model().shown().get())));
        settle();
    }

    /** Presses keys together, the last one last. */
    void press(KeyCode... codes) {
        get(() -> {
            for (KeyCode code : codes) {
                robot.keyPress(code);
            }
            for (int i = codes.length - 1; i >= 0; i--) {
                robot.keyRelease(codes[i]);
            }
            return true;
        });
        settle();
    }

    /** Types small letters, spaces and question marks. */
    void type(String text) {
        text.codePoints().forEach(letter -> {
            if (letter == '?') {
                press(KeyCode.SHIFT, KeyCode.SLASH);
            } else {
                press(
                        letter == ' '
                                ? KeyCode.SPACE
                                : KeyCode.getKeyCode(Character.toString(letter).toUpperCase(Locale.ROOT)));
            }
        });
    }

    /** Clicks at a place of the scene. */
    void click(double x, double y) {
        drag(x, y, x, y);
    }

    /** Clicks at a place of the scene with the other button. */
    void clickAside(double x, double y) {
        move(x, y);
        get(() -> {
            robot.mouseClick(MouseButton.SECONDARY);
            return true;
        });
        settle();
    }

    /** Presses at one place of the scene and lets go at another. */
    void drag(double fromX, double fromY, double toX, double toY) {
        move(fromX, fromY);
        get(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        settle();
        if (fromX != toX || fromY != toY) {
            move((fromX + toX) / 2, (fromY + toY) / 2);
            move(toX, toY);
        }
        get(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    /** Moves the pointer to a place of the scene. */
    void move(double x, double y) {
        get(() -> {
            Scene scene = stage.getScene();
            robot.mouseMove(stage.getX() + scene.getX() + x, stage.getY() + scene.getY() + y);
            return true;
        });
        settle();
    }

    /** Clicks in the middle of a node. */
    void click(Node node) {
        Bounds box = get(() -> node.localToScene(node.getLayoutBounds()));
        click(box.getCenterX(), box.getCenterY());
    }

    /** Turns the wheel; on this screen negative turns are towards oneself. */
    void wheel(int turns) {
        get(() -> {
            robot.mouseWheel(turns);
            return true;
        });
        settle();
    }

    /** The first node that a selector of style sheets finds. */
    Node node(String selector) {
        return get(() -> {
            Node found = stage.getScene().getRoot().lookup(selector);
            if (found == null) {
                throw new AssertionError("no " + selector + " in the window");
            }
            return found;
        });
    }

    /** The text of a label or a button. */
    String text(String selector) {
        return get(() -> ((Labeled) node(selector)).getText());
    }
}
