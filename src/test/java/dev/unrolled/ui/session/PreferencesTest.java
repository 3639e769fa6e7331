package dev.unrolled.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.export.Colours;
import dev.unrolled.export.FileOptions;
import dev.unrolled.export.Format;
import dev.unrolled.export.Motion;
import dev.unrolled.export.PdfPaper;
import dev.unrolled.export.Raster;
import dev.unrolled.export.SvgText;
import dev.unrolled.network.CellKind;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.scene.Panel;
import dev.unrolled.scene.Plate;
import dev.unrolled.storage.Settings;
import dev.unrolled.storage.SettingsFile;
import dev.unrolled.storage.StorageException;
import dev.unrolled.trace.Lesson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreferencesTest {
    private static final ExportChoice EXPORT = new ExportChoice(
            Format.GIF,
            "3..9",
            new Plate(Panel.MEMORY, false, true, false),
            new Dress(Appearance.DARK, Colours.GREY, PageSize.PAGE),
            new FileOptions(new Raster(4, 640, true), SvgText.OUTLINES, PdfPaper.A4, new Motion(12, false)));

    private static final Lesson LESSON = Lesson.builtIn();

    @TempDir
    private Path folder;

    private static Preferences some() {
        Session session = Session.of(
                LESSON.withCell(CellKind.GRU).withSentence("tell me a joke").withEpoch(7),
                new Tempo(Speed.DOUBLE, true),
                new View(Appearance.DARK, GradientScale.LINEAR, 2));
        PictureChoice pictures = new PictureChoice("/home/me/slides", EXPORT);
        return Preferences.of(session, new Place(12, 34, 1000, 700, true), pictures);
    }

    @Test
    void whatIsRememberedComesBackFromTheFile() throws StorageException {
        SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("settings.json"));
        file.write(some().toSettings());
        assertThat(Preferences.of(file.read())).isEqualTo(some());
    }

    @Test
    void theLessonIsAsItWasLeft() {
        Lesson left = some().applyTo(LESSON);
        assertThat(left.text()).isEqualTo("tell me a joke");
        assertThat(left.epoch()).isEqualTo(7);
        assertThat(left.cell()).isEqualTo(CellKind.GRU);
        assertThat(some().view()).isEqualTo(new View(Appearance.DARK, GradientScale.LINEAR, 1));
    }

    @Test
    void theFirstTimeIsLightFullyTrainedAndAtNormalSpeed() {
        assertThat(Preferences.FIRST.applyTo(LESSON)).isSameAs(LESSON);
        assertThat(Preferences.FIRST.tempo()).isEqualTo(new Tempo(Speed.NORMAL, false));
        assertThat(Preferences.FIRST.appearance()).isEqualTo(Appearance.LIGHT);
        assertThat(Preferences.FIRST.place()).isEmpty();
    }

    @Test
    void nonsenseIsAsIfItWereNotThere() {
        Settings nonsense = Settings.EMPTY
                .with("speed", "WARP")
                .with("cell", "brain")
                .with("appearance", 3)
                .with("gradientScale", "")
                .with("epoch", "seven")
                .with("window.x", 1)
                .with("picture.scale", 1e9)
                .with("reducedMotion", 1)
                .with("unheardOf", "x");
        Preferences read = Preferences.of(nonsense);
        assertThat(read.tempo()).isEqualTo(Preferences.FIRST.tempo());
        assertThat(read.appearance()).isEqualTo(Appearance.LIGHT);
        assertThat(read.epoch()).isEmpty();
        assertThat(read.cell()).isEmpty();
        assertThat(read.place()).isEmpty();
        assertThat(read.pictures()).isEqualTo(PictureChoice.FIRST);
    }

    @Test
    void theSizeAndThemeThatCopiedPicturesOnceHadOfTheirOwnAreThoseOfAllPictures() {
        Settings old = Settings.EMPTY.with("picture.scale", 4).with("picture.appearance", "DARK");
        ExportChoice choice = Preferences.of(old).pictures().export();
        assertThat(choice.files().raster().scale()).isEqualTo(4);
        assertThat(choice.dress().appearance()).isEqualTo(Appearance.DARK);
        ExportChoice newer =
                Preferences.of(old.with("export.scale", 3)).pictures().export();
        assertThat(newer.files().raster().scale()).isEqualTo(3);
    }

    @Test
    void anEpochThatThisTrainingHasNotGotIsForgotten() {
        Preferences later = Preferences.of(Settings.EMPTY.with("epoch", 100_000));
        assertThat(later.applyTo(LESSON).epoch()).isEqualTo(LESSON.lastEpoch());
        Preferences before = Preferences.of(Settings.EMPTY.with("epoch", -1));
        assertThat(before.applyTo(LESSON).epoch()).isEqualTo(LESSON.lastEpoch());
    }

    @Test
    void aSentenceThatIsTooLongIsForgotten() {
        Preferences words = Preferences.of(Settings.EMPTY.with("sentence", "a ".repeat(Draft.MOST_WORDS + 1)));
        assertThat(words.applyTo(LESSON).text()).isEqualTo(LESSON.text());
        Preferences letters = Preferences.of(Settings.EMPTY.with("sentence", "a".repeat(100_000)));
        assertThat(letters.sentence()).isEmpty();
    }
}
