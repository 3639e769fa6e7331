package dev.unrolled.ui;

import dev.unrolled.ui.session.Session;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** Shows someone who is here for the first time where it begins, until time goes on without it. */
final class Welcome implements ChangeListener<Session> {
    private final Banner banner;
    private final StoryDoor story;

    private Welcome(Banner banner, StoryDoor story) {
        this.banner = banner;
        this.story = story;
    }

    static void show(Banner banner, StoryDoor story, SessionModel model) {
        var wording = model.asked().get().view().wording();
        banner.offer(wording.say("welcome.sentence"), wording.say("welcome.story"), story::open);
        model.asked().addListener(new Welcome(banner, story));
    }

    @Override
    public void changed(ObservableValue<? extends Session> asked, Session before, Session now) {
        if (now.position() != before.position() || story.isOpen()) {
            asked.removeListener(this);
            banner.close();
        }
    }
}
