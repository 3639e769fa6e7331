package dev.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportCommandTest {
    @TempDir
    Path folder;

    private Console export(String out, Object... more) {
        Object[] all = new Object[more.length + 3];
        all[0] = "export";
        all[1] = "--out";
        all[2] = folder.resolve(out);
        System.arraycopy(more, 0, all, 3, more.length);
        return Console.run(all);
    }

    private List<String> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSinglePictureIsAFileOfExactlyThatWidth() throws IOException {
        Console said = export("a.png", "--width", 333, "--sentence", "hello");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("a.png");
        BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(image.getWidth()).isEqualTo(333);
    }

    @Test
    void everyChapterOfTheStoryIsAPicture() throws IOException {
        Console said = export("story", "--format", "svg", "--chapter", "all");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(files(folder.resolve("story")))
                .hasSize(14)
                .startsWith("01-ball.svg")
                .allMatch(name -> name.matches("\\d\\d-[a-z]+\\.svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "15", "ball", "-1"})
    void aChapterThatIsNotThereIsSaidInOneLine(String chapter) {
        Console said = export("a.png", "--chapter", chapter);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err().strip()).contains(chapter, "1 to 14").doesNotContain("\n");
    }

    @Test
    void aChapterIsNoFilm() {
        Console said = export("a.gif", "--chapter", "1");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("gif").contains("pdf");
        assertThat(folder.resolve("a.gif")).doesNotExist();
    }

    @Test
    void manyPicturesAreAFolderOfNumberedFiles() throws IOException {
        Console said = export("walk", "--format", "svg", "--moments", "start,intent", "--sentence", "hello");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(files(folder.resolve("walk"))).containsExactly("001-start.svg", "002-intent.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.pdf", "a.png", "a.gif", "a.json", "a.csv"})
    void theSameCommandMakesTheSameFile(String name) throws IOException {
        assertThat(export(name, "--moments", "intent", "--sentence", "hello").status())
                .isZero();
        byte[] first = Files.readAllBytes(folder.resolve(name));
        assertThat(export(name, "--moments", "intent", "--sentence", "hello", "--force")
                        .status())
                .isZero();
        assertThat(folder.resolve(name)).hasBinaryContent(first);
    }

    @Test
    void aFileThatIsThereIsNotWrittenOverUnasked() throws IOException {
        Files.writeString(folder.resolve("a.svg"), "mine");
        Console said = export("a.svg");
        assertThat(said.refused()).isTrue();
        assertThat(said.err()).contains("--force");
        assertThat(folder.resolve("a.svg")).hasContent("mine");
    }

    @Test
    void aFileInASeriesThatIsThereIsNotWrittenOverUnasked() throws IOException {
        Files.createDirectory(folder.resolve("walk"));
        Files.writeString(folder.resolve("walk/002-intent.svg"), "mine");
        assertThat(export("walk", "--format", "svg", "--moments", "start,intent")
                        .refused())
                .isTrue();
        assertThat(files(folder.resolve("walk"))).containsExactly("002-intent.svg");
    }

    @Test
    void aFolderThatIsNotThereIsNamedBeforeTheWorkStarts() {
        Console said = export("missing/a.pdf");
        assertThat(said.refused()).isTrue();
        assertThat(said.err()).contains("missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--moments=99",
                "--moments=x",
                "--size=10x10",
                "--size=x",
                "--scale=9",
                "--scale=0",
                "--width=-1",
                "--rate=9",
                "--theme=blue",
                "--panel=all",
                "--lang=xx",
                "--epoch=99",
                "--cell=cnn",
                "--intent=nothing",
                "--sentence= ",
                "--network=none.safetensors"
            })
    void whatCannotBeIsRefusedInOneLine(String option) throws IOException {
        Console said = export("a.svg", option);
        assertThat(said.refused()).as(said.err()).isTrue();
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void aNameThatTellsNoFormatIsRefused() {
        assertThat(export("a.txt").refused()).isTrue();
        assertThat(export("a.txt").err()).contains("--format");
    }

    @Test
    void aNetworkFromAFileReadsTheSentence() throws IOException {
        Object network = "assets/networks/gru.safetensors";
        Console said = export("a.svg", "--network", network, "--sentence", "good morning", "--moments", "intent");
        assertThat(said.status()).as(said.err()).isZero();
        String svg = Files.readString(folder.resolve("a.svg"));
        assertThat(svg).contains("GRU", "good morning").doesNotContain("not trained yet");
    }

    @Test
    void aNetworkFromAFileNeedsASentenceAndHasItsOwnCell() {
        Object network = "assets/networks/gru.safetensors";
        assertThat(export("a.svg", "--network", network).refused()).isTrue();
        assertThat(export("a.svg", "--network", network, "--sentence", "hello", "--cell", "rnn")
                        .refused())
                .isTrue();
    }

    @Test
    void helpShowsExamplesAndEveryOptionSaysWhatItIsFor() {
        Console said = Console.run("export", "--help");
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("Examples:", "--out walk.pptx", "--[no-]title", "light or dark");
    }

    @Test
    void ctrlCLeavesNothingBehind() throws IOException {
        Interruption interruption = Interruption.listening();
        interruption.ask();
        Console said =
                Console.run(UnrolledCommand.program(() -> interruption), "export", "--out", folder.resolve("a.pdf"));
        assertThat(said.status()).isEqualTo(Failures.CANCELLED);
        assertThat(files(folder)).isEmpty();
    }
}
