package dev.unrolled.ui;

import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Sight;
import dev.unrolled.ui.cards.Deck;
import dev.unrolled.ui.session.Inspection;
import dev.unrolled.ui.session.Session;
import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The marks of the lesson's figure: a term that is pointed at lights its mark up, one that is followed goes to where it is seen. */
final class LessonDeck implements Deck {
    private final SessionModel model;
    private final LessonPane figure;
    private final Wording wording;

    LessonDeck(SessionModel model, LessonPane figure, Wording wording) {
        this.model = model;
        this.figure = figure;
        this.wording = wording;
    }

    private Session shown() {
        return model.shown().get();
    }

    @Override
    public Optional<Explanation> explain(String mark) {
        return Explanation.of(shown().lesson(), shown().playhead().moment(), mark, wording);
    }

    @Override
    public Optional<Check> check(String mark) {
        return Check.of(shown().lesson(), shown().playhead().moment(), mark);
    }

    @Override
    public void inspect(UnaryOperator<Inspection> change) {
        model.change(session -> session.inspecting(change));
    }

    @Override
    public void measure(Check check, Consumer<Check.Result> receiver) {
        model.workOut(check::run, receiver);
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
