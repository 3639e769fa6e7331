package dev.unrolled.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.unrolled.export.TraceJson;
import dev.unrolled.export.TraceRequest;
import dev.unrolled.language.Sentence;
import dev.unrolled.storage.AtomicWrite;
import dev.unrolled.storage.NetworkFile;
import dev.unrolled.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes every number of one sentence's way through a network and back as JSON. */
@Command(name = "trace", sortOptions = false)
final class TraceCommand implements Callable<Integer> {
    private static final JsonFactory JSON = TraceJson.factory();

    @Spec
    private CommandSpec spec;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--tokens", split = ",", paramLabel = "N")
    private int @Nullable [] tokens;

    @Option(names = "--sentence", paramLabel = "TEXT")
    private @Nullable String sentence;

    @Option(names = "--intent", paramLabel = "NAME")
    private @Nullable String intent;

    @Option(names = "--target", paramLabel = "N")
    private @Nullable Integer target;

    @Option(names = "--pairs")
    private boolean pairs;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if ((tokens == null) == (sentence == null)) {
            throw misused("command.trace.words");
        }
        if (intent != null && target != null) {
            throw misused("command.trace.wanted");
        }
        TraceRequest request = request(NetworkFile.read(network));
        if (out == null) {
            writeTo(spec.commandLine().getOut(), request);
        } else {
            AtomicWrite.to(out, stream -> write(JSON.createGenerator(stream, JsonEncoding.UTF8), request));
        }
        tellWhatIsLeftOut(request);
        return 0;
    }

    private void tellWhatIsLeftOut(TraceRequest request) {
        List<String> fields = TraceJson.leftOut(request);
        if (fields.contains("jacobian_norm")) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(Wording.here().say("command.trace.leftOut", request.steps(), String.join(", ", fields)));
            err.flush();
        }
    }

    private ParameterException misused(String key) {
        return new ParameterException(spec.commandLine(), Wording.here().say(key));
    }

    private TraceRequest request(NetworkFile file) throws CommandException {
        String name = String.valueOf(network.getFileName()).replaceFirst("\\.safetensors$", "");
        if (tokens != null) {
            return wanting(TraceRequest.ofNumbers(name, file, tokens));
        }
        Sentence words = file.vocabulary().sentence(String.valueOf(sentence));
        return wanting(TraceRequest.ofWords(name, file, words));
    }

    /** The intent by its name, by its number or, with neither, the one that the network takes the sentence for. */
    private TraceRequest wanting(TraceRequest.Read read) throws CommandException {
        if (intent == null) {
            return read.withTarget(target == null ? read.pass().predicted() : target, pairs);
        }
        int number = read.file().intents().indexOf(intent);
        if (number < 0) {
            String known = String.join(", ", read.file().intents());
            throw new CommandException("command.trace.intent", intent, known);
        }
        return read.withTarget(number, pairs);
    }

    private static void writeTo(PrintWriter writer, TraceRequest request) throws IOException {
        write(JSON.createGenerator(writer), request);
        // The writer asks whom it writes to only for its own trouble.
        if (writer.checkError() || System.out.checkError()) {
            throw new CommandException("command.trace.outputEnded");
        }
    }

    private static void write(JsonGenerator json, TraceRequest request) throws IOException {
        try (json) {
            TraceJson.write(json, request);
            json.writeRaw('\n');
        }
    }
}
