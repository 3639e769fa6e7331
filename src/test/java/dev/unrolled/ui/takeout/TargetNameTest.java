package dev.unrolled.ui.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.Format;
import dev.unrolled.export.Order;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.session.ExportChoice;
import dev.unrolled.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TargetNameTest {
    @TempDir
    Path folder;

    private static Order order(String sentence, Format format, String moments) throws ExportException {
        Lesson lesson = Lesson.builtIn().withSentence(sentence);
        Subject subject = new Subject(
                lesson, Timeline.of(lesson.sentence().size()).first(), GradientScale.LOG, Wording.english());
        ExportChoice first = ExportChoice.FIRST;
        return subject.order(new ExportChoice(format, moments, first.plate(), first.dress(), first.files()));
    }

    @Test
    void aSingleMomentIsNamedAfterSentenceAndBeat() throws ExportException {
        assertThat(TargetName.of(order("What time is it?", Format.SVG, "now"))).isEqualTo("what-time-is-it-start.svg");
    }

    @Test
    void manyMomentsAreNamedAfterTheSentence() throws ExportException {
        assertThat(TargetName.of(order("hello", Format.PDF, "stops"))).isEqualTo("hello.pdf");
        assertThat(TargetName.of(order("hello", Format.PNG, "stops"))).isEqualTo("hello");
    }

    @Test
    void aNameHoldsNothingThatAFileSystemRefuses() throws ExportException {
        assertThat(TargetName.of(order("../a:b*?", Format.PNG, "now"))).matches("[\\p{L}\\p{N}-]+\\.png");
        assertThat(TargetName.of(order("?!", Format.PNG, "now"))).isEqualTo("unrolled-start.png");
        assertThat(TargetName.of(order("so ".repeat(99), Format.GIF, "stops"))).hasSizeLessThan(50);
    }

    @Test
    void theNextNumberIsTakenWhereSomethingIs() throws IOException {
        Files.createFile(folder.resolve("a.png"));
        Files.createFile(folder.resolve("a-2.png"));
        Files.createDirectory(folder.resolve("walk"));
        assertThat(TargetName.free(folder, "a.png")).isEqualTo(folder.resolve("a-3.png"));
        assertThat(TargetName.free(folder, "walk")).isEqualTo(folder.resolve("walk-2"));
        assertThat(TargetName.free(folder, "new.png")).isEqualTo(folder.resolve("new.png"));
    }

    @Test
    void anEndingThatIsMissingIsAddedAndNoFileIsWrittenOverForIt() throws IOException {
        Order order = order("hello", Format.PNG, "now");
        Files.createFile(folder.resolve("a.png"));
        assertThat(TargetName.complete(folder.resolve("a.PNG"), order)).isEqualTo(folder.resolve("a.PNG"));
        assertThat(TargetName.complete(folder.resolve("a"), order)).isEqualTo(folder.resolve("a-2.png"));
        assertThat(TargetName.complete(folder.resolve("b.c"), order)).isEqualTo(folder.resolve("b.c.png"));
    }
}
