package dev.unrolled.ui.story;

import dev.unrolled.tour.page.Chapter;
import dev.unrolled.ui.parts.Parts;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;

/** The table of contents, in which the chapter that is open is marked. */
final class ContentsMenu extends MenuButton {
    ContentsMenu(StoryModel model, IntConsumer open, Wording wording) {
        super(wording.say("story.contents"));
        Parts.named(this, wording.say("story.contents"), wording.say("story.contents.tip"));
        List<Chapter> chapters = model.journey().get().tour().chapters();
        for (Chapter chapter : chapters) {
            RadioMenuItem item =
                    new RadioMenuItem(wording.say("story.station", chapter.number(), chapter.title(wording)));
            item.setOnAction(event -> open.accept(chapter.number()));
            getItems().add(item);
        }
        setOnShowing(event -> {
            for (int i = 0; i < chapters.size(); i++) {
                boolean here = chapters.get(i).equals(model.journey().get().chapter());
                ((RadioMenuItem) getItems().get(i)).setSelected(here);
            }
        });
    }
}
