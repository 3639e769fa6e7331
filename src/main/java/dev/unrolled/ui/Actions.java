package dev.unrolled.ui;

import dev.unrolled.network.CellKind;
import dev.unrolled.timeline.Playhead;
import dev.unrolled.ui.session.Session;
import dev.unrolled.ui.session.Tempo;
import dev.unrolled.ui.session.View;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What each act does to the session. What it does to the window is added by the window. */
final class Actions implements Consumer<Act> {
    private final Map<Act, Runnable> doing = new EnumMap<>(Act.class);
    private final SessionModel model;

    Actions(SessionModel model) {
        this.model = model;
        inTime();
        inTheLesson();
        inTheView();
    }

    private void inTime() {
        session(Act.PLAY, Session::playOrPause);
        move(Act.PLAY_THROUGH, Playhead::playThrough);
        move(Act.NEXT_BEAT, head -> head.step(1));
        move(Act.PREVIOUS_BEAT, head -> head.step(-1));
        move(Act.NEXT_WORD, head -> head.stepWord(1));
        move(Act.PREVIOUS_WORD, head -> head.stepWord(-1));
        move(Act.NEXT_STOP, Actions::onward);
        move(Act.PREVIOUS_STOP, head -> head.stepStop(-1));
        move(Act.FIRST, head -> head.seek(0));
        move(Act.LAST, head -> head.seek(head.timeline().size() - 1));
        session(
                Act.FASTER,
                session -> session.tempo(tempo -> tempo.with(tempo.speed().faster())));
        session(
                Act.SLOWER,
                session -> session.tempo(tempo -> tempo.with(tempo.speed().slower())));
        session(Act.REDUCED_MOTION, session -> session.tempo(Actions::otherMotion));
    }

    /** Plays to the next stop; while doing so, finishes at once and plays to the one after, so that no click is lost. */
    private static Playhead onward(Playhead head) {
        return (head.pace() == Playhead.Pace.TO_STOP ? head.arrive() : head).playToStop();
    }

    private static Tempo otherMotion(Tempo tempo) {
        return tempo.withReducedMotion(!tempo.reducedMotion());
    }

    private void inTheLesson() {
        session(Act.NEXT_EPOCH, session -> session.epoch(session.lesson().epoch() + 1));
        session(Act.PREVIOUS_EPOCH, session -> session.epoch(session.lesson().epoch() - 1));
        on(Act.NEXT_CELL, () -> model.choose(next(model.asked().get().lesson().cell())));
        session(Act.TAKE_STEP, Session::stepTaken);
        session(Act.UNDO, Session::undone);
        session(Act.REDO, Session::redone);
        session(Act.CLOSE_CARDS, Session::unpinned);
    }

    private static CellKind next(CellKind cell) {
        List<CellKind> all = List.of(CellKind.values());
        return all.get((all.indexOf(cell) + 1) % all.size());
    }

    private void inTheView() {
        view(Act.GRADIENT_SCALE, View::otherScale);
        view(Act.APPEARANCE, View::otherAppearance);
        view(Act.LANGUAGE, View::nextLanguage);
        view(Act.ZOOM_IN, view -> view.zoomed(1));
        view(Act.ZOOM_OUT, view -> view.zoomed(-1));
        view(Act.ZOOM_RESET, View::unzoomed);
    }

    private void session(Act act, UnaryOperator<Session> change) {
        on(act, () -> model.change(change));
    }

    private void move(Act act, UnaryOperator<Playhead> motion) {
        session(act, session -> session.move(motion));
    }

    private void view(Act act, UnaryOperator<View> change) {
        session(act, session -> session.view(change));
    }

    /** Says what an act does; the last one counts. */
    void on(Act act, Runnable what) {
        doing.put(act, what);
    }

    @Override
    public void accept(Act act) {
        doing.getOrDefault(act, () -> {}).run();
    }
}
