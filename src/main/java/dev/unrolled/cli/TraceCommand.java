package dev.unrolled.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.unrolled.language.Sentence;
import dev.unrolled.storage.AtomicWrite;
import dev.unrolled.storage.NetworkFile;
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
@Command(
        name = "trace",
        sortOptions = false,
        header = "Write every number of a sentence's way through a network as JSON.",
        description = {
            "%nStates, gates, gradients, what each word owns of each state. Numbers of words and intents count from 0.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  unrolled trace --network lstm.safetensors --sentence \"what time is it?\"",
            "  unrolled trace --network lstm.safetensors --sentence \"what time is it?\" \\",
            "                 --intent \"ask the time\" --out trace.json",
            "  unrolled trace --network mine.safetensors --tokens 3,9,1,17 --target 2"
        })
final class TraceCommand implements Callable<Integer> {
    private static final JsonFactory JSON = JsonFactory.builder()
            // The same number in the same digits on every Java, whatever the console's alphabet.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            // Who opened a stream closes it.
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--network",
            required = true,
            paramLabel = "FILE",
            description = "The network, a safetensors file with PyTorch's names.")
    private Path network;

    @Option(names = "--tokens", split = ",", paramLabel = "N", description = "The words' numbers in its vocabulary.")
    private int @Nullable [] tokens;

    @Option(names = "--sentence", paramLabel = "TEXT", description = "The words themselves.")
    private @Nullable String sentence;

    @Option(names = "--intent", paramLabel = "NAME", description = "The wanted intent by its name.")
    private @Nullable String intent;

    @Option(
            names = "--target",
            paramLabel = "N",
            description = "The wanted intent by its number; without either, what the network takes the sentence for.")
    private @Nullable Integer target;

    @Option(
            names = "--pairs",
            description = "Also what grows with the square of a long sentence: how far each word moves and owns every"
                    + " later state.")
    private boolean pairs;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; without it, standard output.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException, CommandException {
        if ((tokens == null) == (sentence == null)) {
            throw misused("Give the words as --tokens or as --sentence, one of the two");
        }
        if (intent != null && target != null) {
            throw misused("Give the wanted intent as --intent or as --target, not as both");
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
        List<String> fields = new Reach(request).leftOut();
        if (fields.contains("jacobian_norm")) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("Left out for " + request.steps() + " words: " + String.join(", ", fields)
                    + ". With --pairs there is as much as can be worked out, and it may take long.");
            err.flush();
        }
    }

    private ParameterException misused(String what) {
        return new ParameterException(spec.commandLine(), what + ".");
    }

    private TraceRequest request(NetworkFile file) throws CommandException {
        String name = String.valueOf(network.getFileName()).replaceFirst("\\.safetensors$", "");
        if (tokens != null) {
            return TraceRequest.ofNumbers(name, file, tokens).withTarget(intent, target, pairs);
        }
        Sentence words = file.vocabulary().sentence(String.valueOf(sentence));
        return TraceRequest.ofWords(name, file, words).withTarget(intent, target, pairs);
    }

    private static void writeTo(PrintWriter writer, TraceRequest request) throws IOException {
        write(JSON.createGenerator(writer), request);
        // The writer asks whom it writes to only for its own trouble.
        if (writer.checkError() || System.out.checkError()) {
            throw new IOException("Standard output can't be written any further; name a file with --out.");
        }
    }

    private static void write(JsonGenerator json, TraceRequest request) throws IOException {
        try (json) {
            new TraceJson(json, request).write();
            json.writeRaw('\n');
        }
    }
}
