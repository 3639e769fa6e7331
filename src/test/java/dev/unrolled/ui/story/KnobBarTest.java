package dev.unrolled.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Theme;
import dev.unrolled.tour.Journey;
import dev.unrolled.tour.Tour;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** In a scene that is never shown. */
final class KnobBarTest {
    private static final int QUESTION = 6;
    private static final int COST = 13;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aFieldKeepsTheFocusWhenWhatIsTypedAddsAWordAndItsSwitch() {
        List<String> found = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(60), () -> {
            KnobBar bar = bar();
            Scene scene = new Scene(bar, 800, 100);
            TextField field = (TextField) bar.lookup(".story-field");
            field.requestFocus();
            for (String text : List.of("what time is it now please", "", "play jazz")) {
                field.setText(text);
                assertThat(bar.lookup(".story-field")).as(text).isSameAs(field);
                assertThat(scene.getFocusOwner()).as(text).isSameAs(field);
            }
            return chips(bar);
        });
        assertThat(found).containsExactly("play", "jazz");
    }

    @Test
    void switchesStandSideBySideWhereTheBarIsWideEnoughAndWrapWhereItIsNot() {
        List<Double> heights = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(60), () -> {
            KnobBar bar = bar();
            Scene scene = new Scene(new HBox(bar));
            scene.getRoot().resize(2000, 200);
            bar.resize(2000, 200);
            double wide = laidOut(bar);
            bar.resize(60, 200);
            return List.of(wide, laidOut(bar));
        });
        assertThat(heights.get(0)).isZero();
        assertThat(heights.get(1)).isPositive();
    }

    /** How far the last switch stands below the first. */
    private static double laidOut(KnobBar bar) {
        bar.applyCss();
        bar.layout();
        List<Node> chips = List.copyOf(bar.lookupAll(".story-chip"));
        return chips.get(chips.size() - 1).getLayoutY() - chips.get(0).getLayoutY();
    }

    @Test
    void theButtonThatMeasuresIsTheOneToTryFirst() {
        List<String> accented = WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(60),
                () -> bar(COST).getChildren().stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(button -> button.getStyleClass().contains("accent"))
                        .map(Button::getText)
                        .toList());
        assertThat(accented).containsExactly("Measure the time here");
    }

    private static KnobBar bar() {
        return bar(QUESTION);
    }

    private static KnobBar bar(int chapter) {
        Manner manner = new Manner(Theme.LIGHT, true, 1, Wording.english());
        return new KnobBar(new StoryModel(Journey.at(Tour.of(new Cast()), chapter), manner));
    }

    private static List<String> chips(Node bar) {
        return bar.lookupAll(".story-chip").stream()
                .map(chip -> ((ToggleButton) chip).getText())
                .toList();
    }
}
