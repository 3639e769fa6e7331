package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.scene.GradientScale;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.session.Session;
import dev.unrolled.ui.session.Speed;
import dev.unrolled.ui.session.Tempo;
import dev.unrolled.ui.session.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureNameTest {
    @TempDir
    private Path folder;

    private static Session saying(String text) {
        Tempo tempo = new Tempo(Speed.NORMAL, false);
        View view = new View(Appearance.LIGHT, GradientScale.LOG, 1);
        return Session.of(Lesson.builtIn().withSentence(text), tempo, view);
    }

    @Test
    void theSentenceAndTheMomentNameThePicture() {
        Session session = saying("what time is it?").move(head -> head.seek(21));
        assertThat(PictureName.of(session)).isEqualTo("what-time-is-it-classify");
    }

    @Test
    void whatNoFileSystemTakesIsLeftOut() {
        assertThat(PictureName.of(saying("../..\\ : *?"))).isEqualTo("unrolled-start");
        assertThat(PictureName.of(saying("a/b"))).isEqualTo("a-b-start");
    }

    @Test
    void anEndingIsAddedOnceAndNeverOverAnotherFile() throws IOException {
        Path plain = folder.resolve("slide 2.0");
        assertThat(PictureName.complete(plain)).isEqualTo(folder.resolve("slide 2.0.png"));
        Files.createFile(folder.resolve("slide 2.0.png"));
        assertThat(PictureName.complete(plain)).isEqualTo(folder.resolve("slide 2.0-2.png"));
        assertThat(PictureName.complete(folder.resolve("slide 2.0.PNG"))).isEqualTo(folder.resolve("slide 2.0.PNG"));
    }
}
