package dev.unrolled.trace;

import dev.unrolled.language.Corpus;
import dev.unrolled.language.CorpusFile;
import dev.unrolled.language.Labels;
import dev.unrolled.network.CellKind;
import dev.unrolled.storage.HistoryFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The program's own trainings, one for each cell, and its corpus. Each file is read when it is first needed, once, whichever
 * thread needs it, and then kept: what it says never changes.
 */
final class BuiltIn {
    private static final Lazy<Labels> LABELS = new Lazy<>(BuiltIn::readLabels);
    private static final Map<CellKind, Lazy<Material>> MATERIALS = materials();

    private BuiltIn() {}

    private static Map<CellKind, Lazy<Material>> materials() {
        Map<CellKind, Lazy<Material>> all = new EnumMap<>(CellKind.class);
        for (CellKind cell : CellKind.values()) {
            all.put(cell, new Lazy<>(() -> readMaterial(cell)));
        }
        return all;
    }

    /**
     * The training of a cell.
     *
     * @throws UncheckedIOException if it can't be read; it is tried again the next time
     */
    static Material of(CellKind cell) {
        return Objects.requireNonNull(MATERIALS.get(cell)).get();
    }

    /** Whether the training of a cell has been read, so that {@link #of} returns at once. */
    static boolean isRead(CellKind cell) {
        return Objects.requireNonNull(MATERIALS.get(cell)).isKnown();
    }

    private static Material readMaterial(CellKind cell) {
        try {
            String name = cell.code() + "-history.safetensors";
            HistoryFile file = HistoryFile.read(asset("networks/" + name), name);
            return new Material(file.history(), file.vocabulary(), file.intents(), LABELS.get());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Labels readLabels() {
        try (InputStream in = open("corpus/requests.csv")) {
            Corpus corpus = CorpusFile.read(in, "requests.csv", 1, rows -> {}).corpus();
            return Labels.of(corpus);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException problem) {
        return new UncheckedIOException("The program's own lesson can't be read; it must be installed again.", problem);
    }

    private static byte[] asset(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) throws FileNotFoundException {
        InputStream in = BuiltIn.class.getResourceAsStream("/assets/" + name);
        if (in == null) {
            throw new FileNotFoundException(name + " is missing");
        }
        return in;
    }
}
