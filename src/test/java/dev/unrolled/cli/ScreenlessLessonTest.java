package dev.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.trace.Lesson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScreenlessLessonTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int play(String sentence, Path... parents) {
        Lesson lesson = Lesson.builtIn().withSentence(sentence);
        return ScreenlessLesson.play(lesson, List.of(parents), printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static List<String> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyStopIsANumberedPictureBesideAFilmAndAPdfInAFolderThatIsNamed() throws IOException {
        assertThat(play("hello", folder)).isZero();
        Path pictures = folder.resolve("unrolled-lesson");
        assertThat(files(pictures))
                .containsExactly(
                        "001-start.png",
                        "002-read-1-hello.png",
                        "003-intent.png",
                        "004-loss.png",
                        "005-back-1-hello.png",
                        "006-update.png",
                        "lesson.gif",
                        "lesson.pdf");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(pictures.toString());
        assertThat(err.size()).isZero();
    }

    @Test
    void nobodysFilesAreWrittenOver() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("unrolled-lesson"));
        Files.createFile(folder.resolve("unrolled-lesson-2"));
        assertThat(LessonFolder.create(List.of(folder))).isEqualTo(folder.resolve("unrolled-lesson-3"));
        assertThat(files(taken)).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenTheNextPlaceIsTaken() throws IOException {
        Path missing = folder.resolve("missing");
        assertThat(LessonFolder.create(List.of(missing, folder))).isEqualTo(folder.resolve("unrolled-lesson"));
    }

    @Test
    void withNoPlaceAtAllItSaysSoInOneLine() {
        assertThat(play("hello", folder.resolve("missing"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(out.size()).isZero();
    }
}
