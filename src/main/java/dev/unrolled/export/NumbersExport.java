package dev.unrolled.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.unrolled.storage.NetworkFile;
import dev.unrolled.trace.Lesson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The numbers behind a lesson's figures, in full precision. The same lesson gives the same bytes; any thread may write. */
public final class NumbersExport {
    private NumbersExport() {}

    /**
     * Writes every number of a lesson as JSON, under the names that the command {@code trace} uses. The file appears whole or not at all.
     *
     * @param lesson not an empty one
     * @throws ExportException with a sentence for the user when it can't be written
     */
    public static void json(Lesson lesson, Path file) throws ExportException {
        Destination.of(file).write(stream -> json(lesson, stream));
    }

    private static void json(Lesson lesson, OutputStream stream) throws IOException {
        NetworkFile network = new NetworkFile(lesson.network(), lesson.vocabulary(), lesson.intents());
        String name = lesson.trace().cell().code() + "-epoch-" + lesson.epoch();
        TraceRequest request =
                TraceRequest.ofWords(name, network, lesson.sentence()).withTarget(lesson.target(), false);
        try (JsonGenerator json = TraceJson.factory().createGenerator(stream, JsonEncoding.UTF8)) {
            TraceJson.write(json, request);
            json.writeRaw('\n');
        }
    }

    /**
     * Writes a lesson's numbers as CSV: a row for each, with what it is, its time step and its word counted from 1, the unit or the
     * intent it belongs to, and its value. The file appears whole or not at all.
     *
     * @param lesson not an empty one
     * @throws ExportException with a sentence for the user when it can't be written
     */
    public static void csv(Lesson lesson, Path file) throws ExportException {
        Destination.of(file).write(stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            new TraceCsv(lesson.trace(), writer).write();
            writer.flush();
        });
    }
}
