package dev.unrolled.ui;

import dev.unrolled.network.CellKind;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.session.Session;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The session of one window. What was asked for is known at once; what is shown follows as soon as its numbers are computed,
 * away from the window's thread. Lives on the window's thread.
 */
final class SessionModel {
    private final ReadOnlyObjectWrapper<Session> asked;
    private final ReadOnlyObjectWrapper<Session> shown;
    private final Set<Lesson> computed = Collections.newSetFromMap(new WeakHashMap<>());
    private final Executor background;
    private final NewestFirst<Session> worker;

    /**
     * A session whose lesson is computed already.
     *
     * @param background computes; one task at a time
     */
    SessionModel(Session first, Executor background) {
        asked = new ReadOnlyObjectWrapper<>(first);
        shown = new ReadOnlyObjectWrapper<>(first);
        computed.add(first.lesson());
        this.background = background;
        worker = new NewestFirst<>(
                background, Platform::runLater, session -> LessonNumbers.compute(session.lesson()), this::arrived);
    }

    /** The session as it was asked for: what fields, sliders and buttons say. */
    ReadOnlyObjectProperty<Session> asked() {
        return asked.getReadOnlyProperty();
    }

    /** The latest session whose numbers are there: what pictures and sentences say. */
    ReadOnlyObjectProperty<Session> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether numbers are being computed. */
    boolean isBehind() {
        return shown.get().lesson() != asked.get().lesson();
    }

    /** Changes the session. Listeners are told in order; a listener may change it again. */
    void change(UnaryOperator<Session> transition) {
        Session next = transition.apply(asked.get());
        if (next != asked.get()) {
            asked.set(next);
            show(next);
        }
    }

    /** Has another cell read the sentence; where its network must be read from a file first, the window does not wait for it. */
    void choose(CellKind cell) {
        if (Lesson.isAtHand(cell)) {
            change(session -> session.cell(cell));
        } else {
            background.execute(() -> {
                Lesson.builtIn(cell);
                Platform.runLater(() -> change(session -> session.cell(cell)));
            });
        }
    }

    /** Works something out away from the window's thread, and hands it over on it. */
    <T> void workOut(Supplier<T> work, Consumer<T> receiver) {
        background.execute(() -> {
            T result = work.get();
            Platform.runLater(() -> receiver.accept(result));
        });
    }

    private void show(Session next) {
        if (computed.contains(next.lesson())) {
            shown.set(next);
        } else if (next.lesson() != shown.get().lesson()) {
            worker.take(next);
        }
    }

    private void arrived(Session session) {
        computed.add(session.lesson());
        boolean current = session.lesson() == asked.get().lesson();
        shown.set(current ? asked.get() : session);
    }
}
