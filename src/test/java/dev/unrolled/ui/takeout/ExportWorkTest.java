package dev.unrolled.ui.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.Order;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.ui.session.ExportChoice;
import dev.unrolled.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportWorkTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final ExportWork work = new ExportWork(new Told(), Runnable::run);

    private static Order order(String moments) throws ExportException {
        Lesson lesson = Lesson.builtIn().withSentence("hello");
        Subject subject = new Subject(lesson, Timeline.of(1).first(), GradientScale.LOG, Wording.english());
        return subject.order(ExportChoice.FIRST.ofMoments(moments));
    }

    @Test
    void itTellsHowFarItIsAndThatItIsDone() throws ExportException {
        work.start(order("start,intent"), folder.resolve("walk"), Runnable::run);
        assertThat(told).containsExactly("0.5", "1.0", "done walk");
    }

    @Test
    void whatIsCancelledLeavesNothing() throws ExportException {
        work.cancel();
        work.start(order("now"), folder.resolve("a.png"), Runnable::run);
        assertThat(told).containsExactly("stopped");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws ExportException {
        work.start(order("now"), folder.resolve("missing/a.png"), Runnable::run);
        assertThat(told).hasSize(1).first().asString().startsWith("failed There is no folder");
    }

    @Test
    void everySystemHasAProgramThatShowsFolders() {
        assertThat(FolderWindow.program("Windows 11")).isEqualTo("explorer");
        assertThat(FolderWindow.program("Mac OS X")).isEqualTo("open");
        assertThat(FolderWindow.program("Linux")).isEqualTo("xdg-open");
    }

    @Test
    void aProgramForFoldersThatIsMissingOrFailsIsNoticed() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(FolderWindow.ask("no-such-program-anywhere", folder)
                        .toCompletableFuture()
                        .join())
                .isFalse();
        assertThat(FolderWindow.ask(java, folder.resolve("no.class"))
                        .toCompletableFuture()
                        .join())
                .isFalse();
        assertThat(FolderWindow.ask(java, Path.of("-version"))
                        .toCompletableFuture()
                        .join())
                .isTrue();
    }

    @Test
    void theFolderOfAFileIsTheOneItIsIn() {
        assertThat(FolderWindow.folder(folder)).isEqualTo(folder);
        assertThat(FolderWindow.folder(folder.resolve("walk.gif"))).isEqualTo(folder);
    }

    private final class Told implements ExportWork.Listener {
        @Override
        public void reached(double share) {
            told.add(Double.toString(share));
        }

        @Override
        public void done(Path target) {
            told.add("done " + target.getFileName());
        }

        @Override
        public void stopped() {
            told.add("stopped");
        }

        @Override
        public void failed(ExportException problem) {
            told.add("failed " + problem.getMessage());
        }
    }
}
