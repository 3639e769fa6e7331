package dev.unrolled.ui;

import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.session.PictureChoice;
import dev.unrolled.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/** Pictures out of the window: save or copy, how fine, in which colours. Its list is made when it is first opened. */
final class ExportMenu extends MenuButton {
    private final Wording wording;
    private final Consumer<Act> acts;
    private final ObjectProperty<PictureChoice> choice;

    ExportMenu(Controls controls, Consumer<Act> acts, ObjectProperty<PictureChoice> choice) {
        this.wording = controls.wording();
        this.acts = acts;
        this.choice = choice;
        controls.named(this, Act.EXPORT);
        setText(wording.say("export.button"));
        getStyleClass().addAll("accent", "export");
        setOnShowing(event -> fill());
        getItems().add(new MenuItem());
    }

    private void fill() {
        getItems()
                .setAll(
                        acting(Feather.DOWNLOAD, Act.EXPORT),
                        acting(Feather.REPEAT, Act.EXPORT_AGAIN),
                        acting(Feather.COPY, Act.COPY));
        getItems().add(new SeparatorMenuItem());
        ToggleGroup scales = new ToggleGroup();
        for (int scale = PictureChoice.LEAST_SCALE; scale <= PictureChoice.MOST_SCALE; scale++) {
            int times = scale;
            RadioMenuItem item = radio(
                    wording.say("export.scale", scale), scales, choice.get().scale() == scale);
            item.setOnAction(event -> choice.set(choice.get().withScale(times)));
        }
        getItems().add(new SeparatorMenuItem());
        ToggleGroup colours = new ToggleGroup();
        colour("export.as-shown", Optional.empty(), colours);
        for (Appearance appearance : Appearance.values()) {
            colour("export." + appearance.name().toLowerCase(Locale.ROOT), Optional.of(appearance), colours);
        }
    }

    private MenuItem acting(Feather picture, Act act) {
        MenuItem item =
                new MenuItem(wording.say("export.item", wording.say(act.nameKey()), wording.say(act.keysKey())));
        item.setGraphic(Icons.of(picture));
        item.setOnAction(event -> acts.accept(act));
        return item;
    }

    private void colour(String key, Optional<Appearance> appearance, ToggleGroup group) {
        RadioMenuItem item =
                radio(wording.say(key), group, choice.get().appearance().equals(appearance));
        item.setOnAction(event -> choice.set(choice.get().with(appearance)));
    }

    private RadioMenuItem radio(String text, ToggleGroup group, boolean selected) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(selected);
        getItems().add(item);
        return item;
    }
}
