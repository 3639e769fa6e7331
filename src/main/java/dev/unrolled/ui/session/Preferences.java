package dev.unrolled.ui.session;

import dev.unrolled.network.CellKind;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.storage.Settings;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.util.Locale;
import java.util.Optional;

/**
 * What is remembered from one time to the next.
 *
 * @param place where the window stands; empty the first time
 * @param cell that reads; empty the first time
 * @param sentence in the field; empty the first time
 * @param epoch of the network; empty the first time
 * @param tempo how time is shown
 * @param language that the window speaks; empty for the system's
 * @param appearance light or dark
 * @param scale of the gradients
 * @param pictures how pictures are taken out
 * @param chapter of the story that was open last; empty the first time
 */
public record Preferences(
        Optional<Place> place,
        Optional<CellKind> cell,
        Optional<String> sentence,
        Optional<Integer> epoch,
        Tempo tempo,
        Optional<String> language,
        Appearance appearance,
        GradientScale scale,
        PictureChoice pictures,
        Optional<Integer> chapter) {

    /** What the program starts with the first time. */
    public static final Preferences FIRST = of(Settings.EMPTY);

    /**
     * Reads preferences. What is missing, of the wrong kind or out of range is as at the first time.
     *
     * @param settings as they were kept
     */
    public static Preferences of(Settings settings) {
        Values values = new Values(settings);
        return new Preferences(
                place(values),
                values.choice("cell", CellKind.class),
                values.text("sentence").filter(text -> text.length() <= Draft.MOST_CHARACTERS),
                values.number("epoch").map(Double::intValue),
                new Tempo(values.choice("speed", Speed.NORMAL), values.truth("reducedMotion")),
                values.text("language").filter(code -> Wording.in(code).isPresent()),
                values.choice("appearance", Appearance.LIGHT),
                values.choice("gradientScale", GradientScale.LOG),
                pictures(values),
                values.number("chapter").map(Double::intValue));
    }

    private static Optional<Place> place(Values values) {
        return values.number("window.x")
                .flatMap(x -> values.number("window.y")
                        .flatMap(y -> values.number("window.width")
                                .flatMap(width -> values.number("window.height")
                                        .map(height ->
                                                new Place(x, y, width, height, values.truth("window.maximized"))))));
    }

    private static PictureChoice pictures(Values values) {
        String folder = values.text("picture.folder").orElse(PictureChoice.FIRST.folder());
        return new PictureChoice(folder, ExportChoice.of(values));
    }

    /** The same, of a session, a window and the pictures taken out of it. */
    public static Preferences of(Session session, Place place, PictureChoice pictures) {
        return new Preferences(
                Optional.of(place),
                Optional.of(session.lesson().cell()),
                Optional.of(session.lesson().text()),
                Optional.of(session.lesson().epoch()),
                session.tempo(),
                Optional.of(session.view().language()),
                session.view().appearance(),
                session.view().scale(),
                pictures,
                Optional.empty());
    }

    /** The same at a chapter of the story. */
    public Preferences at(int newChapter) {
        return new Preferences(
                place, cell, sentence, epoch, tempo, language, appearance, scale, pictures, Optional.of(newChapter));
    }

    /** The lesson as it was left: its cell, its sentence and its epoch. */
    public Lesson applyTo(Lesson first) {
        Lesson lesson = cell.filter(c -> c != first.cell()).map(first::withCell).orElse(first);
        Lesson read = sentence.map(lesson::withSentence).orElse(lesson);
        Lesson fitting = read.sentence().size() <= Draft.MOST_WORDS ? read : lesson;
        return epoch.filter(e -> e >= 0 && e < lesson.lastEpoch())
                .map(fitting::withEpoch)
                .orElse(fitting);
    }

    /** How the window starts to look at a lesson. */
    public View view() {
        String spoken = language.orElseGet(() -> Wording.of(Locale.getDefault()).language());
        return new View(appearance, scale, 1, spoken);
    }

    /** What is kept. */
    public Settings toSettings() {
        Settings all = Settings.EMPTY
                .with("speed", tempo.speed().name())
                .with("reducedMotion", Values.text(tempo.reducedMotion()))
                .with("appearance", appearance.name())
                .with("gradientScale", scale.name())
                .with("picture.folder", pictures.folder());
        all = pictures.export().addTo(all);
        all = place.isPresent() ? with(all, place.get()) : all;
        all = language.isPresent() ? all.with("language", language.get()) : all;
        all = cell.isPresent() ? all.with("cell", cell.get().name()) : all;
        all = sentence.isPresent() ? all.with("sentence", sentence.get()) : all;
        all = epoch.isPresent() ? all.with("epoch", epoch.get()) : all;
        return chapter.isPresent() ? all.with("chapter", chapter.get()) : all;
    }

    private static Settings with(Settings settings, Place place) {
        return settings.with("window.x", place.x())
                .with("window.y", place.y())
                .with("window.width", place.width())
                .with("window.height", place.height())
                .with("window.maximized", Values.text(place.maximized()));
    }
}
