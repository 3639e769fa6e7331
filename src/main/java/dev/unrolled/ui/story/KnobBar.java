package dev.unrolled.ui.story;

import dev.unrolled.tour.Journey;
import dev.unrolled.tour.page.Chapter;
import dev.unrolled.tour.page.Knob;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * The knobs of the page, one control each. Within a chapter a control stays the same, and in its place, as long as the page
 * has its knob: someone may be typing in it. Switches stand close together and wrap among themselves.
 */
final class KnobBar extends FlowPane {
    private final StoryModel model;
    private final FlowPane chips = new Chips();
    private final List<Control> controls = new ArrayList<>();
    private @Nullable Chapter chapter;

    /** A control and the knob that it is made for. */
    private record Control(String name, Class<?> kind, KnobControl control) {
        boolean isFor(Knob knob) {
            return name.equals(knob.name()) && kind == knob.getClass();
        }
    }

    /** As wide as its switches side by side, at most as the bar; a plain pane of this kind asks for a fixed width. */
    private final class Chips extends FlowPane {
        @Override
        protected double computePrefWidth(double height) {
            double wide = getChildren().stream()
                    .mapToDouble(chip -> snapSizeX(chip.prefWidth(-1)))
                    .sum();
            double apart = Math.max(0, getChildren().size() - 1) * snapSpaceX(getHgap());
            Insets around = KnobBar.this.getInsets();
            return Math.min(wide + apart, KnobBar.this.getWidth() - around.getLeft() - around.getRight());
        }
    }

    KnobBar(StoryModel model) {
        this.model = model;
        getStyleClass().add("story-knobs");
        chips.getStyleClass().add("story-chips");
        model.journey().addListener((property, before, now) -> follow(now));
        model.manner()
                .addListener((property, before, now) -> follow(model.journey().get()));
        follow(model.journey().get());
    }

    private void follow(Journey journey) {
        List<Knob> knobs = journey.page().knobs(model.manner().get().wording());
        if (chapter != journey.chapter()) {
            chapter = journey.chapter();
            controls.clear();
        }
        List<Control> wanted = knobs.stream().map(this::control).toList();
        controls.clear();
        controls.addAll(wanted);
        arrange();
        for (int i = 0; i < knobs.size(); i++) {
            controls.get(i).control.show(knobs.get(i));
        }
    }

    private Control control(Knob knob) {
        return controls.stream()
                .filter(one -> one.isFor(knob))
                .findFirst()
                .orElseGet(() -> new Control(knob.name(), knob.getClass(), KnobControl.of(knob, model)));
    }

    private void arrange() {
        List<Node> row = new ArrayList<>();
        List<Node> switches = new ArrayList<>();
        for (Control one : controls) {
            boolean chip = one.kind == Knob.Switch.class;
            if (chip && switches.isEmpty()) {
                row.add(chips);
            }
            (chip ? switches : row).add(one.control.node());
        }
        fill(chips, switches);
        fill(this, row);
    }

    /** Changes what a pane holds without taking out what stays: a node that is taken out loses the focus. */
    private static void fill(FlowPane pane, List<Node> nodes) {
        List<Node> there = pane.getChildren();
        there.retainAll(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (i == there.size() || there.get(i) != node) {
                there.remove(node);
                there.add(i, node);
            }
        }
    }

    /** Presses the first button of the page. */
    void press() {
        controls.stream()
                .map(Control::control)
                .filter(KnobControl::isButton)
                .findFirst()
                .ifPresent(KnobControl::press);
    }

    /** Moves the first slider of the page by so many steps. */
    void nudge(int steps) {
        for (Knob knob : model.journey().get().page().knobs(model.manner().get().wording())) {
            if (knob instanceof Knob.Slider slider) {
                Knob.Span span = slider.span();
                double exact = slider.value() + steps * span.step();
                double next = Math.max(span.from(), Math.min(span.to(), exact));
                model.turn(page -> page.turn(slider.name(), next));
                return;
            }
        }
    }
}
