package dev.unrolled.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a labelled sentence is for. */
public enum Split {
    /** The network learns from it. */
    TRAIN,
    /** Settings and the moment to stop are chosen by it. */
    VALID,
    /** Says at the end how well the network does on sentences that nothing was chosen by. */
    TEST;

    /** The name in files: {@code train}, {@code valid}, {@code test}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The split of this file name, in small or capital letters. */
    public static Optional<Split> named(String fileName) {
        return Arrays.stream(values())
                .filter(split -> split.fileName().equals(fileName.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
