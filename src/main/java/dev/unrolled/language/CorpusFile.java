package dev.unrolled.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a corpus from CSV (RFC 4180): UTF-8 with or without byte order mark, any line ends, a header with the columns
 * {@code text}, {@code intent} and, where it has one, {@code split}, in any order and among any others. Rows are streamed,
 * so only the sentences take memory. Without a split column, four fifths of each intent's sentences, drawn by the seed,
 * are for training and one fifth for testing; sentences with the same words stay together.
 */
public final class CorpusFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CorpusFile() {}

    /**
     * Reads a file.
     *
     * @param seed decides the split where the file has none
     * @param progress told the number of rows read so far, after each
     * @throws CorpusException with a sentence for the user, where the file can't be read or isn't a corpus
     */
    public static CorpusReading read(Path file, long seed, LongConsumer progress) throws CorpusException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw CorpusException.of("failed.corpus.folder", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, seed, progress);
        } catch (NoSuchFileException e) {
            throw CorpusException.because(e, "failed.corpus.missing", file);
        } catch (AccessDeniedException e) {
            throw CorpusException.because(e, "failed.corpus.forbidden", file);
        } catch (CorpusException e) {
            throw e;
        } catch (IOException e) {
            throw CorpusException.because(e, "failed.corpus.unreadable", name, systemsReason(e));
        }
    }

    /**
     * Reads a stream to its end without closing it.
     *
     * @param name what messages call it
     * @param seed decides the split where the file has none
     * @param progress told the number of rows read so far, after each
     * @throws CorpusException with a sentence for the user, where it can't be read or isn't a corpus
     */
    public static CorpusReading read(InputStream in, String name, long seed, LongConsumer progress)
            throws CorpusException {
        CorpusRows rows = new CorpusRows(name, progress);
        try {
            Iterator<CSVRecord> records = FORMAT.parse(text(in)).iterator();
            rows.readAll(records);
        } catch (CorpusException e) {
            throw e;
        } catch (UncheckedIOException | IOException e) {
            throw unreadable(rows, e);
        }
        return rows.reading(seed);
    }

    private static Reader text(InputStream in) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private static CorpusException unreadable(CorpusRows rows, Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof CharacterCodingException) {
            return rows.problemNear(cause, "failed.corpus.not-text");
        }
        if (cause instanceof CSVException) {
            return rows.problemNear(cause, "failed.corpus.quotes");
        }
        return rows.problemNear(cause, "failed.corpus.unreadable-further");
    }

    /** In the system's own words, whose language is the system's. */
    static String systemsReason(Throwable cause) {
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
