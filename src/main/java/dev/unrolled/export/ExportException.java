package dev.unrolled.export;

import dev.unrolled.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file that could not be made, for a reason that the user can do something about. Nothing half-written is left. */
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String[] arguments;

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

    private ExportException(Reason reason, @Nullable IOException cause, String... arguments) {
        super(Wording.english().say(reason.key, (Object[]) arguments), cause);
        this.reason = reason;
        this.arguments = arguments;
    }

    static ExportException file(Reason reason, Path file, @Nullable IOException cause) {
        return new ExportException(reason, cause, file.toString());
    }

    static ExportException tooLarge(long width, long height) {
        return new ExportException(Reason.TOO_LARGE, null, Long.toString(width), Long.toString(height));
    }

    static ExportException moments(String text, int size) {
        return new ExportException(Reason.MOMENTS, null, text, Integer.toString(size));
    }

    static ExportException noMoment(String number, int size) {
        return new ExportException(Reason.NO_MOMENT, null, number, Integer.toString(size));
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The sentence for the user in a language; {@link #getMessage} is the English one. */
    public String sentence(Wording wording) {
        return wording.say(reason.key, (Object[]) Arrays.copyOf(arguments, arguments.length));
    }
}
