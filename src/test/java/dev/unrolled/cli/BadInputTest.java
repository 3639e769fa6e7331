package dev.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.reference.RandomNetworks;
import dev.unrolled.storage.AtomicWrite;
import dev.unrolled.storage.Dtype;
import dev.unrolled.storage.NetworkFile;
import dev.unrolled.storage.Safetensors;
import dev.unrolled.storage.Tensor;
import dev.unrolled.wording.Wording;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Bad input gets one sentence, in the language of the machine, and the status 2; what is there already stays. */
final class BadInputTest {
    private static final String FILE = "bad.safetensors";

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void leaveSomethingThere() throws IOException {
        out = Files.writeString(folder.resolve("out"), "old");
    }

    @AfterEach
    void goBackToTheMachinesLanguage() throws IOException {
        Locale.setDefault(before);
        assertThat(out).hasContent("old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void argumentsThatMakeNoCommand(String language) {
        speak(language);
        misused("command.needed", List.of(2, "--cell=CELL, --out=FILE"), "train", "--corpus", "a.csv");
        misused("command.needed", List.of(1, "--cell=CELL"), "train", "--corpus", "a.csv", "--out", "b");
        misused("command.valueless", List.of("--cell", "CELL"), "train", "--cell");
        misused("command.valueless", List.of("--cell", "CELL"), "train", "--cell", "--rate");
        misused("command.twice", List.of("--cell"), "train", "--cell", "rnn", "--cell", "gru");
        String reason = Wording.here().say("command.number.any", "x");
        misused("command.misvalued", List.of("--rate", reason), "train", "--rate", "x");
        String unnamed = Wording.here().say("command.path", "a\0b");
        misused("command.misvalued", List.of("--out", unnamed), "train", "--out", "a\0b");
    }

    private static void misused(String key, List<Object> values, Object... arguments) {
        Console said = Console.run(arguments);
        String what = Wording.here().say(key, values.toArray());
        String whole = Wording.here().say("command.misused", what, "unrolled " + arguments[0]);
        assertThat(said.refused()).as(key).isTrue();
        assertThat(said.err().strip()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void networksThatFitNoCell(String language) throws IOException {
        speak(language);
        traceIsRefused(with("cell", "elman"), "failed.network.cell", FILE, "elman");
        traceIsRefused(with("nonlinearity", "sine"), "failed.network.nonlinearity", FILE, "sine");
        traceIsRefused(
                with("cell", "gru", "nonlinearity", "relu"), "failed.network.cells-nonlinearity", FILE, "gru", "relu");
        traceIsRefused(with("cell", "gru"), "failed.network.matrix", FILE, "cell.weight_ih_l0", 16, 3, 12, 3);
        traceIsRefused(
                with(Tensor.of("readout.weight", List.of(3, 5), new double[15])),
                "failed.network.matrix",
                FILE,
                "readout.weight",
                3,
                5,
                3,
                4);
        traceIsRefused(
                with(Tensor.of("readout.bias", List.of(2), new double[2])),
                "failed.network.vector",
                FILE,
                "readout.bias",
                2,
                3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void weightsThatAreNoNumbers(String language) throws IOException {
        speak(language);
        for (double bad : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
            Tensor bias = Tensor.of("readout.bias", List.of(3), new double[] {0, bad, 0});
            traceIsRefused(with(bias), "failed.network.not-finite", FILE, "readout.bias", bad, 1, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void wordsAndIntentsThatTheNetworkHasNot(String language) throws IOException {
        speak(language);
        Path network = write(whole());
        isRefused("refused.target", List.of(7, 3, 2), trace(network, "--tokens", "1", "--target", "7"));
        isRefused("refused.target", List.of(-1, 3, 2), trace(network, "--tokens", "1", "--target=-1"));
        isRefused("refused.word", List.of(2, 9, 9, 8), trace(network, "--tokens", "1,9"));
        isRefused("refused.no-words", List.of(), trace(network, "--sentence", " "));
        isRefused(
                "command.trace.intent", List.of("fly", "0, 1, 2"), trace(network, "--tokens", "1", "--intent", "fly"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void filesThatAreCutShortOrLie(String language) throws IOException {
        speak(language);
        byte[] file = whole();
        int header = (int) ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
        int numbers = file.length - 8 - header;
        traceIsRefused(new byte[5], "failed.header.short", FILE);
        traceIsRefused(Arrays.copyOf(file, 100), "failed.header.cut", FILE, header, 100);
        traceIsRefused(Arrays.copyOf(file, file.length - 8), "failed.data.cut", FILE, numbers, numbers - 8);
        traceIsRefused(Arrays.copyOf(file, file.length + 3), "failed.data.rest", FILE, "3");
        traceIsRefused(announcing(1L << 31), "failed.header.long", FILE, 1L << 31, 100_000_000);
        traceIsRefused(announcing(-1), "failed.header.long", FILE, "18446744073709551615", 100_000_000);
        String lie = new String(file, 8, header, StandardCharsets.UTF_8).replaceFirst("\"F64\"", "\"F61\"");
        System.arraycopy(lie.getBytes(StandardCharsets.UTF_8), 0, file, 8, header);
        traceIsRefused(file, "failed.tensor.dtype", FILE, "embedding.weight", "F61");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void foldersForFilesAndFilesThatAreNotThere(String language) throws IOException {
        speak(language);
        Path network = write(whole());
        Path none = folder.resolve("none");
        isRefused("failed.read.folder", List.of(folder), trace(folder, "--tokens", "1"));
        isRefused("failed.read.missing", List.of("none", none), trace(none, "--tokens", "1"));
        isRefused(
                "failed.write.folder",
                List.of(folder),
                run("trace", "--network", network, "--tokens", 1, "--out", folder));
        isRefused(
                "failed.write.missing",
                List.of("a", none),
                run("trace", "--network", network, "--tokens", 1, "--out", none.resolve("a")));
        isRefused("failed.corpus.folder", List.of(folder.getFileName()), train(folder, "--cell", "rnn"));
        isRefused("failed.corpus.missing", List.of(none), train(none, "--cell", "rnn"));
        isRefused("command.output.folder", List.of(folder), train(corpus(), "--cell", "rnn", "--report", folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void corporaThatAreNone(String language) throws IOException {
        speak(language);
        String name = "corpus.csv";
        corpusIsRefused("", "failed.corpus.empty", name);
        corpusIsRefused("text,intent\n", "failed.corpus.no-sentences", name);
        corpusIsRefused("a;b\n", "failed.corpus.columns", name, "a;b");
        corpusIsRefused("text,intent\na,b,c\n", "failed.corpus.fields", name, 2, "3", 2);
        corpusIsRefused("text,intent\nhi,\n", "failed.corpus.intent", name, 2, "hi");
        corpusIsRefused("text,intent,split\nhi,a,dev\n", "failed.corpus.split", name, 2, "dev");
        corpusIsRefused("text,intent\nhi,a\n\"hi,a\n", "failed.corpus.quotes", name, 2);
        Files.write(corpus(), "text,intent\ncaf\u00e9,a\n".getBytes(StandardCharsets.ISO_8859_1));
        isRefused("failed.corpus.not-text", List.of(name, 1), train(folder.resolve(name), "--cell", "rnn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void trainingsThatCanNotBe(String language) throws IOException {
        speak(language);
        Path corpus = corpus();
        isRefused("refused.hidden-size", List.of(0), train(corpus, "--cell", "rnn", "--hidden", 0));
        isRefused(
                "refused.too-large",
                List.of(1 << 28, 1, 8, "100000", 1),
                train(corpus, "--cell", "lstm", "--hidden", 100_000));
        isRefused("refused.setting.rate", List.of("-1.0"), train(corpus, "--cell", "rnn", "--rate", -1));
        isRefused("refused.setting.word_dropout", List.of("2.0"), train(corpus, "--cell", "rnn", "--word-dropout", 2));
        isRefused("refused.setting.threads", List.of(0), train(corpus, "--cell", "rnn", "--threads", 0));
        isRefused("refused.diverged", List.of(2), train(corpus, "--cell", "rnn", "--rate", "1e300", "--clip", 0));
    }

    /** The words around it are those of the library that reads arguments. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aCellThatNobodyKnows(String language) throws IOException {
        speak(language);
        Console console = train(corpus(), "--cell", "lsdm");
        assertThat(console.refused()).as(console.toString()).isTrue();
        assertThat(console.err()).contains(Wording.here().say("command.choice", "lsdm", "rnn, lstm, gru"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aFullDisk(String language) {
        speak(language);
        CommandLine program = new CommandLine(new OntoAFullDisk(out));
        Failures.answerFor(program);
        isRefused("failed.write.full", List.of("out"), Console.run(program));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang=en en", "--lang=zh zh", "--scale=2 zh"})
    void anExportSpeaksTheLanguageOfItsPicturesWhereOneIsNamedElseTheMachines(String optionAndLanguage) {
        speak("zh");
        String[] parts = optionAndLanguage.split(" ", -1);
        Wording spoken = Wording.in(parts[1]).orElseThrow();
        Path picture = folder.resolve("a.png");
        assertThat(run("export", "--network", folder, "--sentence", "hi", "--out", picture, parts[0])
                        .err()
                        .strip())
                .isEqualTo(spoken.say("failed.read.folder", folder));
        assertThat(run("export", "--epoch", 99, "--out", picture, parts[0])
                        .err()
                        .strip())
                .isEqualTo(spoken.say("export.no-epoch", 99, 30));
        assertThat(picture).doesNotExist();
    }

    /** Writes a file of which the disk takes only the beginning. */
    @Command(name = "fill")
    private record OntoAFullDisk(Path out) implements Callable<Integer> {
        @Override
        public Integer call() throws IOException {
            AtomicWrite.to(out, stream -> {
                stream.write(new byte[100_000]);
                throw new FileSystemException(out.toString(), null, "No space left on device");
            });
            return 0;
        }
    }

    private static void speak(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
    }

    private static void isRefused(String key, List<?> arguments, Console console) {
        Object[] texts = arguments.stream().map(String::valueOf).toArray();
        assertThat(console.err().strip()).isEqualTo(Wording.here().say(key, texts));
        assertThat(console.refused()).as(console.toString()).isTrue();
    }

    private void traceIsRefused(byte[] network, String key, Object... arguments) throws IOException {
        isRefused(key, Arrays.asList(arguments), trace(write(network), "--tokens", "1"));
    }

    private void corpusIsRefused(String text, String key, Object... arguments) throws IOException {
        Path file = Files.writeString(corpus(), text);
        isRefused(key, Arrays.asList(arguments), train(file, "--cell", "rnn"));
    }

    private Console trace(Path network, Object... options) {
        return run(Stream.concat(Stream.of("trace", "--network", network, "--out", out), Stream.of(options))
                .toArray());
    }

    private Console train(Path corpus, Object... options) {
        return run(Stream.concat(Stream.of("train", "--corpus", corpus, "--out", out), Stream.of(options))
                .toArray());
    }

    private static Console run(Object... arguments) {
        return Console.run(arguments);
    }

    private Path corpus() throws IOException {
        return Files.writeString(
                folder.resolve("corpus.csv"), "text,intent,split\nhi there,greet,train\nbye,part,train\n");
    }

    private Path write(byte[] network) throws IOException {
        return Files.write(folder.resolve(FILE), network);
    }

    private byte[] announcing(long header) throws IOException {
        byte[] file = whole();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(header);
        return file;
    }

    private byte[] whole() throws IOException {
        return bytes(network());
    }

    /** The network's file with other metadata: names and values in turn. */
    private byte[] with(String... metadata) throws IOException {
        Safetensors file = network();
        Map<String, String> changed = new HashMap<>(file.metadata());
        for (int i = 0; i < metadata.length; i += 2) {
            changed.put(metadata[i], metadata[i + 1]);
        }
        return bytes(Safetensors.of(file.tensors(), changed));
    }

    private byte[] with(Tensor changed) throws IOException {
        Safetensors file = network();
        List<Tensor> tensors = new ArrayList<>(file.tensors());
        tensors.replaceAll(tensor -> tensor.name().equals(changed.name()) ? changed : tensor);
        return bytes(Safetensors.of(tensors, file.metadata()));
    }

    /** An LSTM with V = 9, E = 3, H = 4 and K = 3. */
    private Safetensors network() throws IOException {
        Path file = folder.resolve("whole.safetensors");
        var network = RandomNetworks.small(CellKind.LSTM, 1);
        new NetworkFile(network, Vocabulary.numbered(9), List.of("0", "1", "2")).write(file, Dtype.F64);
        return Safetensors.read(file);
    }

    private byte[] bytes(Safetensors file) throws IOException {
        Path written = folder.resolve("written.safetensors");
        file.write(written, Dtype.F64);
        return Files.readAllBytes(written);
    }
}
