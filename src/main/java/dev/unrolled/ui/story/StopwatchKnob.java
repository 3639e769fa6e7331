package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.ui.parts.Aside;
import java.util.List;
import javafx.application.Platform;

/** The button to try first, which measures, beside the window's thread, and tells the page if it is still the one that asked. */
final class StopwatchKnob extends PressKnob {
    private final StoryModel model;
    private Knob.Stopwatch knob;

    StopwatchKnob(Knob.Stopwatch knob, StoryModel model) {
        this.knob = knob;
        this.model = model;
        node().getStyleClass().add("accent");
    }

    @Override
    public void show(Knob now) {
        knob = (Knob.Stopwatch) now;
        super.show(now);
    }

    @Override
    public void press() {
        if (!node().isDisabled()) {
            node().setDisable(true);
            Knob.Stopwatch asked = knob;
            Page page = model.journey().get().page();
            Aside.run("unrolled-stopwatch", () -> measure(asked, page));
        }
    }

    private void measure(Knob.Stopwatch asked, Page page) {
        Stopwatch watch = new Stopwatch(System::nanoTime);
        List<Double> nanos = watch.nanos(asked.works());
        Platform.runLater(() -> {
            node().setDisable(false);
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
