package dev.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.storage.HistoryFile;
import dev.unrolled.storage.NetworkFile;
import dev.unrolled.training.Adam;
import dev.unrolled.training.Care;
import dev.unrolled.training.Pace;
import dev.unrolled.training.RateSchedule;
import dev.unrolled.training.Sgd;
import dev.unrolled.training.Start;
import dev.unrolled.training.TrainingSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** The command {@code train}: a network, its report, and sentences for what can't be trained. */
final class TrainCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CORPUS = """
            text,intent,split
            what time is it,time,train
            tell me the time,time,train
            what time is it now,time,train
            tell me a joke,joke,train
            a joke please,joke,train
            make me laugh with a joke,joke,train
            the time please,time,valid
            joke,joke,test
            """;

    @TempDir
    private Path folder;

    private Path corpus;
    private Path out;

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = Files.writeString(folder.resolve("corpus.csv"), CORPUS);
        out = folder.resolve("made.safetensors");
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void trainsEveryCellAndSaysHowWellItDoes(CellKind cell) throws IOException {
        Console console = train("--cell", cell.code(), "--epochs", 30, "--batch", 2);
        assertThat(console.status()).as(console.err()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out())
                .startsWith("made.safetensors: after 30 epochs it finds the intents of 100.0% of the training split");
        NetworkFile made = NetworkFile.read(out);
        assertThat(made.network().shape().cell()).isEqualTo(cell);
        assertThat(made.intents()).containsExactly("time", "joke");
    }

    @Test
    void theReportHoldsScoresOfEverySplitAndEpoch() throws IOException {
        Path report = folder.resolve("report.json");
        Console console = train("--cell", "gru", "--epochs", 3, "--seed", 5, "--report", report, "--json");
        assertThat(console.out()).isEqualToNormalizingNewlines(Files.readString(report));
        JsonNode json = JSON.readTree(report.toFile());
        assertThat(json.get("seed").longValue()).isEqualTo(5);
        assertThat(json.get("vocabulary_size").intValue())
                .isEqualTo(NetworkFile.read(out).vocabulary().size());
        for (String split : new String[] {"train", "valid", "test"}) {
            assertThat(json.get("accuracy").get(split)).hasSize(4).allMatch(x -> x.doubleValue() <= 1);
            assertThat(json.get("loss").get(split)).hasSize(4).allMatch(x -> x.doubleValue() > 0);
        }
        assertThat(json.get("sentences").toString()).isEqualTo("{\"train\":6,\"valid\":1,\"test\":1}");
        assertThat(json.get("sentences_per_second").doubleValue()).isPositive();
    }

    @Test
    void threadsAreForSpeedAlone() throws IOException {
        assertThat(train("--cell", "lstm", "--epochs", 5, "--batch", 6).status())
                .isZero();
        byte[] one = Files.readAllBytes(out);
        assertThat(train("--cell", "lstm", "--epochs", 5, "--batch", 6, "--threads", 3)
                        .status())
                .isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(one);
        assertThat(train("--cell", "lstm", "--threads", 0).err())
                .isEqualToNormalizingNewlines("The number of threads must be at least 1, not 0.\n");
    }

    @Test
    void everyOptionReachesTheTraining() throws IOException {
        Path history = folder.resolve("history.safetensors");
        Console console = train(
                "--cell RNN --nonlinearity relu --embedding 3 --hidden 5 --epochs 4 --batch 3 --optimiser sgd --rate 0.05"
                        + " --momentum 0.5 --schedule cosine --clip 0.5 --recurrent orthogonal --word-dropout 0.2"
                        + " --weight-decay 0.1 --seed 9 --dtype f32",
                "--history",
                history);
        assertThat(console.status()).as(console.err()).isZero();
        HistoryFile made = HistoryFile.read(history);
        assertThat(made.history().settings())
                .isEqualTo(new TrainingSettings(
                        9,
                        new Start(Start.Recurrent.ORTHOGONAL, OptionalDouble.empty()),
                        new Sgd(0.05, 0.5),
                        new Pace(4, 3, RateSchedule.COSINE, 0.5, 0),
                        new Care(0.2, 0.1)));
        var shape = made.lastNetwork().network().shape();
        assertThat(shape.nonlinearity()).isEqualTo(Nonlinearity.RELU);
        assertThat(shape.sizes().embedding()).isEqualTo(3);
        assertThat(shape.sizes().hidden()).isEqualTo(5);
        double rounded = NetworkFile.read(out).network().parameters().get("readout.bias", 0, 0);
        assertThat(rounded).isEqualTo((float) rounded);
    }

    @Test
    void theOtherOptionsReachItToo() throws IOException {
        Path history = folder.resolve("history.safetensors");
        train("--cell lstm --forget-bias 1 --clip 0 --patience 1 --epochs 3", "--history", history);
        TrainingSettings settings = HistoryFile.read(history).history().settings();
        assertThat(settings.optimiser()).isEqualTo(Adam.of(0.01));
        assertThat(settings.start().forgetBias()).hasValue(1);
        assertThat(settings.pace()).isEqualTo(new Pace(3, 16, RateSchedule.CONSTANT, Double.POSITIVE_INFINITY, 1));
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        train("--cell gru --epochs 2 --seed 3");
        byte[] once = Files.readAllBytes(out);
        train("--cell gru --epochs 2 --seed 3");
        assertThat(Files.readAllBytes(out)).isEqualTo(once);
        train("--cell gru --epochs 2 --seed 4");
        assertThat(Files.readAllBytes(out)).isNotEqualTo(once);
    }

    @Test
    void aCorpusWithOneIntentAndNoSplitsIsLearned() throws IOException {
        Files.writeString(corpus, "\uFEFFintent,text\r\nhello,\"hi, there\"\r\nhello,\r\nhello,good day\r\n");
        Console console = train("--cell rnn --epochs 1");
        assertThat(console.status()).as(console.err()).isZero();
        assertThat(console.err())
                .startsWith("One row of corpus.csv has no words and was left out, the first in row 3.");
        assertThat(console.out()).contains("none of the validation split");
    }

    @Test
    void ctrlCLeavesNothingBehind() throws IOException {
        Files.writeString(out, "old");
        CommandLine program = UnrolledCommand.program(() -> {
            Interruption interruption = Interruption.listening();
            interruption.ask();
            return interruption;
        });
        Console console = Console.run(program, "train", "--corpus", corpus, "--cell", "rnn", "--out", out);
        assertThat(console.status()).isEqualTo(130);
        assertThat(console.err()).isEqualTo("Cancelled; nothing was written." + System.lineSeparator());
        assertThat(out).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(out, corpus);
        }
    }

    @Test
    void whatCannotBeTrainedIsRefusedWithASentence() throws IOException {
        refuses("choose one of rnn, lstm, gru", "--cell lsdm");
        refuses("missing here: --cell=CELL", "");
        refuses("hidden size must be at least 1, not 0", "--cell rnn --hidden 0");
        refuses("weights", "--cell lstm --hidden 100000");
        refuses("Only the rnn cell has a choice", "--cell lstm --nonlinearity relu");
        refuses("learning rate must be above 0", "--cell rnn --rate -1");
        refuses("weights grew beyond all numbers", "--cell rnn --rate 1e300 --clip 0");
        refuses("\"ten\" is not a whole number", "--cell rnn --epochs ten");
        refuses("is a folder", "--cell rnn", "--report", folder);
        refuses("There is no folder", "--cell rnn", "--report", folder.resolve("none/report.json"));
        refuses("named twice", "--cell rnn", "--report", out);
        refuses("named twice", "--cell rnn", "--history", corpus);
        assertThat(out).doesNotExist();
        assertThat(corpus).hasContent(CORPUS);
    }

    @Test
    void whatIsNoCorpusIsRefusedWithASentence() throws IOException {
        Files.write(corpus, "text,intent\ncaf\u00e9,order\n".getBytes(StandardCharsets.ISO_8859_1));
        refuses("not UTF-8 text", "--cell rnn");
        Files.writeString(corpus, "sentence,label\nhi,greeting\n");
        refuses("corpus.csv", "--cell rnn");
        Files.writeString(corpus, "");
        refuses("corpus.csv is empty", "--cell rnn");
        Files.writeString(corpus, "text,intent\n,greeting\n");
        refuses("no sentences", "--cell rnn");
        Files.delete(corpus);
        refuses("There is no file", "--cell rnn");
    }

    @Test
    void helpHasExamples() {
        Console help = Console.run("train", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Examples:", "unrolled train --corpus", "Ctrl+C");
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private void refuses(String why, Object... options) {
        Console console = train(options);
        assertThat(console.err()).contains(why);
        assertThat(console.refused()).as(console.toString()).isTrue();
    }

    /** Trains on the corpus; the first option may be many with blanks between them. */
    private Console train(Object... options) {
        Stream<Object> all = Stream.of(options)
                .flatMap(option -> option instanceof String words ? Stream.of(words.split(" ")) : Stream.of(option))
                .filter(option -> !option.equals(""));
        return Console.run(Stream.concat(Stream.of("train", "--corpus", corpus, "--out", out), all)
                .toArray());
    }
}
