package dev.unrolled.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicWriteTest {
    @TempDir
    private Path folder;

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicWrite.to(file, out -> out.write("one".getBytes(UTF_8)));
        assertThat(file).hasContent("one");
        AtomicWrite.to(file, out -> out.write("two".getBytes(UTF_8)));
        assertThat(file).hasContent("two");
        assertThat(folder).isDirectoryContaining(found -> found.equals(file));
        assertOnlyFileIs(file);
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> AtomicWrite.to(file, out -> {
                    out.write(new byte[100_000]);
                    throw new FileSystemException("a.txt", null, "No space left on device");
                }))
                .withMessage(
                        "a.txt can't be written: no space is left on the disk. Make room, or choose another disk. What was"
                                + " there before is unchanged.");
        assertThat(file).hasContent("old");
        assertOnlyFileIs(file);
    }

    @Test
    void anInterruptedWriterLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> AtomicWrite.to(file, out -> {
                    out.write(1);
                    throw new CancellationException();
                }));
        assertThat(file).hasContent("old");
        assertOnlyFileIs(file);
    }

    @Test
    void aMissingFolderAndAFolderForAFileAreSaidToBeSo() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> AtomicWrite.to(folder.resolve("absent/a.txt"), out -> {}))
                .withMessageContaining("no such file or folder");
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> AtomicWrite.to(folder, out -> {}))
                .withMessageContaining("is a folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsAndSymbolicLinksStay() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        AtomicWrite.to(link, out -> out.write("new".getBytes(UTF_8)));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    /** On Windows a program can't be told to end, only killed. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatIsToldToEndLeavesTheOldFileAndNothingElse() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Process writer = NeverDone.start(file);
        assertThat(drafts()).hasSize(1);
        writer.destroy();
        writer.waitFor();
        assertThat(file).hasContent("old");
        assertOnlyFileIs(file);
    }

    @Test
    void whatAKilledProgramLeftGoesWithTheNextFileInItsFolderAndWhatIsStillWrittenStays()
            throws IOException, InterruptedException {
        Path file = folder.resolve("a.txt");
        Process killed = NeverDone.start(file);
        killed.destroyForcibly().waitFor();
        assertThat(drafts()).hasSize(1);
        Process other = NeverDone.start(file);
        List<Path> others = drafts();
        assertThat(others).hasSize(1);
        AtomicWrite.to(file, out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(drafts()).isEqualTo(others);
        other.destroyForcibly().waitFor();
    }

    private List<Path> drafts() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".part"))
                    .toList();
        }
    }

    private void assertOnlyFileIs(Path file) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
