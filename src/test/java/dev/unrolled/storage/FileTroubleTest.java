package dev.unrolled.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileTroubleTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheSystemSaysIsToldApart() {
        assertThat(writing(new NoSuchFileException("a"))).isEqualTo(FileTrouble.MISSING);
        assertThat(writing(new AccessDeniedException("a"))).isEqualTo(FileTrouble.FORBIDDEN);
        assertThat(writing(new IOException("No space left on device"))).isEqualTo(FileTrouble.FULL);
        assertThat(writing(new FileSystemException("a", null, "There is not enough space on the disk")))
                .isEqualTo(FileTrouble.FULL);
        assertThat(writing(new FileSystemException("a", null, "Disk quota exceeded")))
                .isEqualTo(FileTrouble.FULL);
        assertThat(writing(new IOException("Input/output error"))).isEqualTo(FileTrouble.OTHER);
        assertThat(writing(new IOException())).isEqualTo(FileTrouble.UNSAID);
    }

    @Test
    void whereThereIsNoFolderThatIsTheTroubleWhateverTheSystemSays() {
        assertThat(FileTrouble.writing(new IOException("?"), folder.resolve("absent")))
                .isEqualTo(FileTrouble.MISSING);
    }

    @Test
    void aSentenceTellsThePlaceOrWhatTheSystemSays() {
        IOException problem = new FileSystemException("a", null, "Input/output error");
        assertThat(StorageException.unreadable(folder.resolve("a"), problem))
                .hasMessage("a can't be read: Input/output error.");
        assertThat(StorageException.unreadable(folder.resolve("a"), new AccessDeniedException("x")))
                .hasMessage("a can't be read: you have no permission for " + folder.resolve("a") + ".");
        assertThat(StorageException.unwritable(folder.resolve("a"), new AccessDeniedException("x")))
                .hasMessage("a can't be written: you have no permission for " + folder
                        + ". What was there before is unchanged.");
    }

    private FileTrouble writing(IOException problem) {
        return FileTrouble.writing(problem, folder);
    }
}
