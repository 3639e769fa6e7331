package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.unrolled.export.ExportException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DestinationTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskLeavesTheOldFileAndNoDraft() throws IOException {
        ExportException e = failure(new IOException("No space left on device"));
        assertThat(e.reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(e).hasMessageContaining("disk is full");
    }

    @Test
    void otherFailuresAreToldApart() throws IOException {
        assertThat(failure(new AccessDeniedException("a.png")).reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(failure(new IOException("Input/output error")).reason()).isEqualTo(Reason.OTHER);
        assertThat(failure(new IOException()).reason()).isEqualTo(Reason.OTHER);
    }

    @Test
    void anOldFileStaysUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "old");
        Destination.of(file).write(stream -> {
            stream.write("new".getBytes(StandardCharsets.UTF_8));
            assertThat(file).hasContent("old");
        });
        assertThat(file).hasContent("new");
    }

    @Test
    void filesHandedOnDoNotMeet() throws IOException {
        Path first = Destination.passing(folder, "a.png").file();
        Path second = Destination.passing(folder, "a.png").file();
        assertThat(first).isNotEqualTo(second).hasFileName("a.png");
        assertThat(first.getParent()).isDirectory();
    }

    @Test
    void aFileThatCannotBeHandedOnIsNamed() {
        Path nowhere = folder.resolve("nowhere");
        ExportException e = catchThrowableOfType(ExportException.class, () -> Destination.passing(nowhere, "a.png"));
        assertThat(e.reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(e).hasMessageContaining("a.png");
    }

    private ExportException failure(IOException cause) throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "old");
        Destination destination = Destination.of(file);
        ExportException e = catchThrowableOfType(
                ExportException.class,
                () -> destination.write(stream -> {
                    stream.write(1);
                    throw cause;
                }));
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(file));
        }
        return e;
    }
}
