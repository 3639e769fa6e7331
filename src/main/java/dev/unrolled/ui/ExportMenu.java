package dev.unrolled.ui;

import dev.unrolled.ui.parts.Icons;
import dev.unrolled.wording.Wording;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Pictures out of the window. Its list is made when it is first opened. */
final class ExportMenu extends MenuButton {
    private final Wording wording;
    private final Consumer<Act> acts;

    ExportMenu(Controls controls, Consumer<Act> acts) {
        this.wording = controls.wording();
        this.acts = acts;
        controls.named(this, Act.EXPORT);
        setText(wording.say("export.button"));
        getStyleClass().addAll("accent", "export");
        setOnShowing(event -> fill());
        getItems().add(new MenuItem());
    }

    private void fill() {
        MenuItem drag = new MenuItem(wording.say("export.drag"));
        drag.setDisable(true);
        getItems()
                .setAll(
                        acting(Feather.DOWNLOAD, Act.EXPORT),
                        acting(Feather.REPEAT, Act.EXPORT_AGAIN),
                        acting(Feather.COPY, Act.COPY),
                        new SeparatorMenuItem(),
                        drag);
    }

    private MenuItem acting(Feather picture, Act act) {
        MenuItem item =
                new MenuItem(wording.say("export.item", wording.say(act.nameKey()), wording.say(act.keysKey())));
        item.setGraphic(Icons.of(picture));
        item.setOnAction(event -> acts.accept(act));
        return item;
    }
}
