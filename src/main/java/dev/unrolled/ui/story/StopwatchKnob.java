package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A button that measures, beside the window's thread, and tells the page if it is still the one that asked. */
final class StopwatchKnob implements KnobControl {
    private final Button button = new Button();
    private final StoryModel model;
    private Knob.Stopwatch knob;

    StopwatchKnob(Knob.Stopwatch knob, StoryModel model) {
        this.knob = knob;
        this.model = model;
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> press());
    }

    @Override
    public Node node() {
        return button;
    }

    @Override
    public void show(Knob now) {
        knob = (Knob.Stopwatch) now;
        button.setText(now.label());
        button.setAccessibleText(now.label());
    }

    @Override
    public boolean isButton() {
        return true;
    }

    @Override
    public void press() {
        if (!button.isDisabled()) {
            button.setDisable(true);
            Knob.Stopwatch asked = knob;
            Page page = model.journey().get().page();
            Thread thread = new Thread(() -> measure(asked, page), "unrolled-stopwatch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void measure(Knob.Stopwatch asked, Page page) {
        Stopwatch watch = new Stopwatch(System::nanoTime);
        List<Double> nanos = asked.works().stream().map(watch::nanos).toList();
        Platform.runLater(() -> {
            button.setDisable(false);
            model.change(now -> now.page() == page ? told(now, asked.name(), nanos) : now);
        });
    }

    private static Journey told(Journey journey, String name, List<Double> nanos) {
        Journey next = journey;
        for (int i = 0; i < nanos.size(); i++) {
            String turned = name + "/" + i;
            double value = nanos.get(i);
            next = next.change(page -> page.turn(turned, value));
        }
        return next;
    }
}
