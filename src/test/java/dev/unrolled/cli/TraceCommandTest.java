package dev.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Sizes;
import dev.unrolled.reference.RandomNetworks;
import dev.unrolled.reference.WorstError;
import dev.unrolled.storage.Dtype;
import dev.unrolled.storage.NetworkFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The command {@code trace}: PyTorch's numbers under the reference's names, and sentences for what can't be traced. */
final class TraceCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WorstError ERRORS = new WorstError();
    /** Who made a reference is not ours to repeat. */
    private static final Set<String> THEIRS = Set.of("torch_version", "seed");

    @TempDir
    private Path folder;

    static Stream<String> references() {
        return Stream.of(
                        "rnn-small rnn-wide rnn-exploding rnn-long rnn-one-word rnn-fourteen rnn-relu",
                        "lstm-small lstm-wide lstm-long lstm-fourteen",
                        "gru-small gru-wide gru-fourteen gru-long")
                .flatMap(names -> Stream.of(names.split(" ")));
    }

    @AfterAll
    static void printErrors() {
        ERRORS.print();
    }

    @ParameterizedTest
    @MethodSource("references")
    void writesEveryFieldOfTheReferenceWithinItsTolerance(String name) throws IOException, URISyntaxException {
        JsonNode theirs = reference(name);
        Path out = folder.resolve("trace.json");
        Console console = Console.run(
                "trace",
                "--network",
                network(name),
                "--tokens",
                tokens(theirs),
                "--target",
                theirs.get("target"),
                "--out",
                out);
        assertThat(console).isEqualTo(new Console(0, "", ""));
        JsonNode ours = JSON.readTree(out.toFile());
        theirs.properties().stream()
                .filter(field -> !THEIRS.contains(field.getKey()))
                .forEach(field -> hold(field.getKey(), ours.get(field.getKey()), field.getValue()));
    }

    /** The same words and whole numbers, the same nesting of lists, and numbers as near as the reference asks. */
    private static void hold(String field, JsonNode ours, JsonNode theirs) {
        assertThat(ours).as(field).isNotNull();
        if (theirs.isObject()) {
            theirs.properties().forEach(part -> hold(field, ours.get(part.getKey()), part.getValue()));
        } else if (theirs.isTextual() || theirs.isIntegralNumber()) {
            assertThat(ours).as(field).isEqualTo(theirs);
        } else if (field.equals("integrated_gradients_residual")) {
            assertThat(ours.doubleValue()).isBetween(0.0, 1e-6);
        } else {
            assertThat(shape(ours)).as(field).isEqualTo(shape(theirs));
            ERRORS.hold(field, numbers(ours), numbers(theirs), tolerance(field));
        }
    }

    private static double tolerance(String field) {
        return switch (field) {
            case "jacobian_norm" -> 1e-8;
            case "integrated_gradients" -> 1e-6;
            default -> 1e-10;
        };
    }

    private static String shape(JsonNode node) {
        return node.isArray() ? node.size() + (node.isEmpty() ? "" : "," + shape(node.get(0))) : "";
    }

    private static double[] numbers(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        collect(node, numbers);
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void collect(JsonNode node, List<Double> into) {
        if (node.isArray()) {
            node.forEach(child -> collect(child, into));
        } else {
            into.add(node.doubleValue());
        }
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void pushesOfAllWordsAddUpToEachLogitAsFarAsTheirMethodReaches(CellKind cell) throws IOException {
        for (String words : List.of("what time is it?", "what time is it? ".repeat(4))) {
            JsonNode trace = trace("--network", shipped(cell), "--sentence", words);
            double loose = words.length() < 20
                    ? 0
                    : trace.get("integrated_gradients_residual").doubleValue();
            for (int k = 0; k < trace.get("intents").intValue(); k++) {
                double sum = trace.get("readout_baseline").get(k).doubleValue();
                for (JsonNode word : trace.get("readout_contributions")) {
                    sum += word.get(k).doubleValue();
                }
                double slack = 0;
                for (double weight :
                        numbers(trace.get("weights").get("readout.weight").get(k))) {
                    slack += Math.abs(weight) * loose;
                }
                assertThat(sum).isCloseTo(trace.get("logits").get(k).doubleValue(), within(1e-10 + slack));
            }
        }
    }

    @Test
    void aSentenceIsReadByTheNetworksOwnVocabularyAndTellsWhatItDoesNotKnow() throws IOException {
        JsonNode trace =
                trace("--network", shipped(CellKind.LSTM), "--sentence", "What zyx?", "--intent", "ask the time");
        assertThat(trace.get("name").textValue()).isEqualTo("network");
        assertThat(trace.get("words").toString()).isEqualTo("[\"what\",\"zyx\",\"?\"]");
        assertThat(trace.get("known").toString()).isEqualTo("[true,false,true]");
        assertThat(trace.get("tokens").get(1).intValue()).isZero();
        int target = trace.get("target").intValue();
        assertThat(trace.get("intent_names").get(target).textValue()).isEqualTo("ask the time");
    }

    @Test
    void withoutAWantedIntentItIsTheOneThatTheNetworkFinds() throws IOException {
        JsonNode trace = trace("--network", shipped(CellKind.GRU), "--sentence", "what time is it?");
        assertThat(trace.get("target")).isEqualTo(trace.get("predicted"));
        assertThat(trace.get("intent_names").get(trace.get("target").intValue()).textValue())
                .isEqualTo("ask the time");
    }

    @Test
    void everyDigitOfANumberIsWritten() throws IOException {
        Path file = shipped(CellKind.RNN);
        Parameters weights = NetworkFile.read(file).network().parameters();
        JsonNode written = trace("--network", file, "--tokens", "1,2").get("weights");
        assertThat(numbers(written.get("embedding.weight"))).isEqualTo(weights.toArray("embedding.weight"));
        assertThat(numbers(written.get("cell.bias_hh_l0"))).isEqualTo(weights.toArray("cell.bias_hh_l0"));
    }

    @Test
    void aLongSentenceLeavesOutWhatGrowsWithItsSquareAndSaysSo() throws IOException {
        Path network = write(RandomNetworks.small(CellKind.LSTM, 1));
        String words =
                IntStream.range(0, 120).mapToObj(t -> Integer.toString(t % 9)).collect(Collectors.joining(","));
        Console console = Console.run("trace", "--network", network, "--tokens", words);
        JsonNode trace = JSON.readTree(console.out());
        assertThat(trace.get("left_out").toString())
                .isEqualTo("[\"jacobian_norm\",\"shapley\",\"integrated_gradients\",\"readout_contributions\"]");
        trace.get("left_out")
                .forEach(field -> assertThat(trace.has(field.textValue())).isFalse());
        assertThat(trace.get("shapley_baseline")).hasSize(120);
        assertThat(console.err())
                .startsWith("Left out for 120 words: jacobian_norm,")
                .contains("--pairs");

        JsonNode whole = trace("--network", network, "--tokens", words, "--pairs");
        assertThat(whole.get("left_out").toString()).isEqualTo("[\"shapley\"]");
        assertThat(shape(whole.get("jacobian_norm"))).startsWith("120,120");
        assertThat(shape(whole.get("integrated_gradients"))).startsWith("120,120,4");
    }

    @Test
    void tenThousandWordsAreTracedInLinearSpace() throws IOException {
        Path network = write(RandomNetworks.small(CellKind.GRU, 1));
        String words = "1,2,3,4,".repeat(2_500) + "5";
        JsonNode trace = JSON.readTree(
                Console.run("trace", "--network", network, "--tokens", words).out());
        assertThat(trace.get("hidden")).hasSize(10_001);
    }

    @Test
    void anOutputThatIsThereAlreadyStaysWhereTheCommandFails() throws IOException {
        Path out = Files.writeString(folder.resolve("trace.json"), "old");
        assertThat(Console.run("trace", "--network", shipped(CellKind.RNN), "--tokens", "999999", "--out", out)
                        .refused())
                .isTrue();
        assertThat(out).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void whatCannotBeTracedIsRefusedWithASentence() throws IOException {
        Path network = shipped(CellKind.RNN);
        refuses("--network=FILE", "--tokens", "1");
        refuses("--tokens or as --sentence", "--network", network);
        refuses("--tokens or as --sentence", "--network", network, "--tokens", "1", "--sentence", "time");
        refuses("--intent or as --target", "--network", network, "--tokens", "1", "--target", 1, "--intent", "joke");
        refuses("\"x\" is not a whole number", "--network", network, "--tokens", "1,x");
        refuses("Word 2 has the number 99999", "--network", network, "--tokens", "1,99999");
        refuses("Word 1 has the number -1", "--network", network, "--tokens=-1");
        refuses("at least one word", "--network", network, "--sentence", "  ");
        refuses("The wanted intent has the number 99", "--network", network, "--tokens", "1", "--target", "99");
        refuses("no intent \"fly\"; it knows ", "--network", network, "--tokens", "1", "--intent", "fly");
        refuses("is a folder", "--network", folder, "--tokens", "1");
        refuses("is a folder", "--network", network, "--tokens", "1", "--out", folder);
        refuses("there is no such file", "--network", folder.resolve("none"), "--tokens", "1");
        refuses("no such file or folder", "--network", network, "--tokens", "1", "--out", folder.resolve("a/b"));
    }

    @Test
    void aFileThatLiesAboutItselfIsRefusedWithASentence() throws IOException {
        byte[] whole = Files.readAllBytes(shipped(CellKind.GRU));
        refuses("bad.safetensors", "--network", bad(Arrays.copyOf(whole, whole.length - 8)), "--tokens", "1");
        refuses("bad.safetensors", "--network", bad(Arrays.copyOf(whole, 100)), "--tokens", "1");
        refuses("bad.safetensors", "--network", bad(new byte[0]), "--tokens", "1");
        refuses("bad.safetensors", "--network", bad(withHeaderOf(whole, 1L << 31)), "--tokens", "1");
        refuses("bad.safetensors", "--network", bad(withHeaderOf(whole, -1)), "--tokens", "1");
        Path infinite = shipped(CellKind.GRU);
        byte[] bytes = Files.readAllBytes(infinite);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putDouble(bytes.length - 8, Double.NaN);
        refuses("finite numbers, but readout.bias holds NaN", "--network", bad(bytes), "--tokens", "1");
    }

    @Test
    void onlyVerboseShowsAStackTrace() {
        Path none = folder.resolve("none.safetensors");
        assertThat(Console.run("trace", "--network", none, "--tokens", "1").refused())
                .isTrue();
        Console verbose = Console.run("trace", "--network", none, "--tokens", "1", "--verbose");
        assertThat(verbose.status()).isEqualTo(2);
        assertThat(verbose.err()).startsWith("none.safetensors can't be read").contains("\tat dev.unrolled");
    }

    @Test
    void helpHasExamples() {
        Console help = Console.run("trace", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Examples:", "unrolled trace --network", "--sentence \"what time is it?\"");
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private static void refuses(String why, Object... options) {
        Object[] arguments =
                Stream.concat(Stream.of("trace"), Stream.of(options)).toArray();
        Console console = Console.run(arguments);
        assertThat(console.err()).contains(why);
        assertThat(console.refused()).as(console.toString()).isTrue();
    }

    private static JsonNode trace(Object... options) throws IOException {
        Console console = Console.run(
                Stream.concat(Stream.of("trace"), Stream.of(options)).toArray());
        assertThat(console.err()).isEmpty();
        assertThat(console.status()).isZero();
        return JSON.readTree(console.out());
    }

    private static byte[] withHeaderOf(byte[] file, long length) {
        byte[] bytes = file.clone();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
        return bytes;
    }

    private Path bad(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bad.safetensors"), bytes);
    }

    private Path write(Network network) throws IOException {
        Sizes sizes = network.shape().sizes();
        Path file = folder.resolve("network.safetensors");
        List<String> intents =
                IntStream.range(0, sizes.intents()).mapToObj(k -> "intent " + k).toList();
        new NetworkFile(network, Vocabulary.numbered(sizes.vocabulary()), intents).write(file, Dtype.F64);
        return file;
    }

    private Path shipped(CellKind cell) throws IOException {
        String asset = "/assets/networks/" + cell.code() + ".safetensors";
        try (InputStream in = Objects.requireNonNull(TraceCommandTest.class.getResourceAsStream(asset))) {
            return Files.write(folder.resolve("network.safetensors"), in.readAllBytes());
        }
    }

    private static Path network(String name) throws URISyntaxException {
        String resource = "/dev/unrolled/storage/" + name + ".safetensors";
        return Path.of(Objects.requireNonNull(TraceCommandTest.class.getResource(resource))
                .toURI());
    }

    private static JsonNode reference(String name) throws IOException {
        String resource = "/dev/unrolled/reference/" + name + ".json";
        try (InputStream in = TraceCommandTest.class.getResourceAsStream(resource)) {
            return JSON.readTree(in);
        }
    }

    private static String tokens(JsonNode reference) {
        List<String> tokens = new ArrayList<>();
        reference.get("tokens").forEach(token -> tokens.add(token.asText()));
        return String.join(",", tokens);
    }
}
