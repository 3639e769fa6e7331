package dev.unrolled.export;

import dev.unrolled.wording.SpokenException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that could not be made, for a reason that the user can do something about. Nothing half-written is left. */
public final class ExportException extends SpokenException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** There is no folder where the file should go. */
        NO_FOLDER("no-folder"),
        /** There is a folder of that name. */
        IS_FOLDER("is-folder"),
        /** The folder or the file may not be written. */
        NOT_ALLOWED("not-allowed"),
        /** No room is left on the disk. */
        DISK_FULL("disk-full"),
        /** More pixels than a file or the memory can hold. */
        TOO_LARGE("too-large"),
        /** Moments that are not written as moments are. */
        MOMENTS("moments"),
        /** A moment that the sentence has not. */
        NO_MOMENT("no-moment"),
        /** A file of that name is there already. */
        EXISTS("exists"),
        /** Anything else that a disk can do. */
        OTHER("other");

        private final String key;

        Reason(String name) {
            key = "export.failed." + name;
        }
    }

    private ExportException(Reason reason, @Nullable IOException cause, Object... arguments) {
        super(reason.key, cause, arguments);
        this.reason = reason;
    }

    static ExportException file(Reason reason, Path file, @Nullable IOException cause) {
        return new ExportException(reason, cause, file);
    }

    static ExportException tooLarge(long width, long height) {
        return new ExportException(Reason.TOO_LARGE, null, width, height);
    }

    static ExportException moments(String text, int size) {
        return new ExportException(Reason.MOMENTS, null, text, size);
    }

    static ExportException noMoment(String number, int size) {
        return new ExportException(Reason.NO_MOMENT, null, number, size);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
