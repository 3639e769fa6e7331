package dev.unrolled.ui;

import dev.unrolled.scene.Sight;
import dev.unrolled.ui.session.Session;
import java.util.Optional;

/** From a number on a card to the mark that it comes from: pointing lights it up, following opens its card and goes where it is seen. */
final class TermLinks implements TermLine.Links {
    private final SessionModel model;
    private final LessonPane figure;

    TermLinks(SessionModel model, LessonPane figure) {
        this.model = model;
        this.figure = figure;
    }

    @Override
    public void point(Optional<String> mark) {
        mark.ifPresent(figure::pointAtMark);
        model.change(session -> session.pointingAt(mark));
    }

    @Override
    public void follow(String mark) {
        boolean seen = figure.shows(mark);
        model.change(
                session -> seen ? session.asking(mark) : goingTo(session, mark).asking(mark));
    }

    private static Session goingTo(Session session, String mark) {
        return session.move(head -> {
            int there = Sight.of(head.timeline(), head.moment(), mark);
            return there == head.moment().index() ? head : head.seek(there);
        });
    }
}
