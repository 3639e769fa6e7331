package dev.unrolled.ui;

import dev.unrolled.ui.parts.Icons;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.session.Session;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bar on top: the sentence, the cell that reads it, what is wanted of it, how far the network is trained, and the window's own buttons. */
final class Header extends HBox {
    private final SentenceField sentence;
    private final Button appearance;

    Header(SessionModel model, Controls controls, Consumer<Act> acts) {
        sentence = new SentenceField(model, controls);
        appearance = controls.icon(Feather.MOON, Act.APPEARANCE);
        Label title = Parts.label(controls.wording().say("window.title"), "title");
        title.setMinWidth(USE_PREF_SIZE);
        ExportMenu export = new ExportMenu(controls, acts);
        export.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button story = controls.word("story.open", Act.STORY, "story-open");
        story.setGraphic(Icons.of(Feather.BOOK_OPEN));
        HBox buttons = new HBox(
                story,
                controls.icon(Feather.GLOBE, Act.LANGUAGE),
                appearance,
                controls.icon(Feather.HELP_CIRCLE, Act.HELP),
                export);
        buttons.getStyleClass().add("buttons");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("header");
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        getChildren()
                .addAll(
                        title,
                        sentence,
                        space,
                        new CellChooser(model, controls),
                        new WantedChooser(model, controls),
                        new EpochSlider(model, controls),
                        buttons);
        model.asked().addListener((property, before, now) -> follow(now));
        follow(model.asked().get());
    }

    /** The sentence. */
    SentenceField sentence() {
        return sentence;
    }

    private void follow(Session session) {
        boolean light = session.view().appearance() == Appearance.LIGHT;
        Feather picture = light ? Feather.MOON : Feather.SUN;
        if (((org.kordamp.ikonli.javafx.FontIcon) appearance.getGraphic()).getIconCode() != picture) {
            appearance.setGraphic(Icons.of(picture));
        }
    }
}
