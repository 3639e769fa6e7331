package dev.unrolled.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import dev.unrolled.training.Care;
import dev.unrolled.training.EpochReport;
import dev.unrolled.training.Pace;
import dev.unrolled.training.RateSchedule;
import dev.unrolled.training.Score;
import dev.unrolled.training.Sgd;
import dev.unrolled.training.Start;
import dev.unrolled.training.TrainingHistory;
import dev.unrolled.training.TrainingSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryFileTest {
    private static final TrainingSettings OTHER = new TrainingSettings(
            -1L << 60,
            new Start(Start.Recurrent.ORTHOGONAL, OptionalDouble.of(1)),
            new Sgd(1e-3, 0.9),
            new Pace(7, 3, RateSchedule.COSINE, Double.POSITIVE_INFINITY, 2),
            new Care(0.1, 1e-7));

    static Stream<TrainingSettings> settings() {
        return Stream.of(TrainingSettings.DEFAULT, OTHER);
    }

    private static HistoryFile history(TrainingSettings settings) {
        SplittableRandom random = new SplittableRandom(5);
        Shape shape = Shape.of(CellKind.GRU, new Sizes(3, 2, 4, 2));
        List<Network> networks = new ArrayList<>();
        List<EpochReport> reports = new ArrayList<>();
        for (int epoch = 0; epoch < 3; epoch++) {
            networks.add(Network.of(Parameters.generate(shape, (name, row, column) -> random.nextDouble())));
            reports.add(new EpochReport(
                    new Score(random.nextDouble(), 0.5, 8), new Score(0.1, 0.2, 5), new Score(0, 0, epoch)));
        }
        return new HistoryFile(
                TrainingHistory.of(settings, networks, reports),
                Vocabulary.of(List.of("<unknown>", "what", "time")),
                List.of("ask", "greet"));
    }

    private static byte[] bytes(HistoryFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] changed(String metadata, String from, String to) throws IOException {
        Safetensors file = Safetensors.read(bytes(history(TrainingSettings.DEFAULT)), "x");
        Map<String, String> fields = new HashMap<>(file.metadata());
        fields.computeIfPresent(metadata, (key, value) -> value.replace(from, to));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Safetensors.of(file.tensors(), fields).writeTo(out, Dtype.F64);
        return out.toByteArray();
    }

    private static byte[] withTensors(List<Tensor> tensors) throws IOException {
        Safetensors file = Safetensors.read(bytes(history(TrainingSettings.DEFAULT)), "x");
        Map<String, Tensor> all = new HashMap<>();
        file.tensors().forEach(tensor -> all.put(tensor.name(), tensor));
        tensors.forEach(tensor -> all.put(tensor.name(), tensor));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Safetensors.of(List.copyOf(all.values()), file.metadata()).writeTo(out, Dtype.F64);
        return out.toByteArray();
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> HistoryFile.read(file, "x.safetensors"))
                .withMessageStartingWith("x.safetensors ")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyEpochComesBackBitForBit(TrainingSettings settings, @TempDir Path folder) throws IOException {
        HistoryFile written = history(settings);
        written.write(folder.resolve("x.safetensors"));
        HistoryFile read = HistoryFile.read(folder.resolve("x.safetensors"));
        assertThat(read.history().epochCount()).isEqualTo(3);
        for (int epoch = 0; epoch < 3; epoch++) {
            assertThat(read.history().network(epoch).parameters())
                    .isEqualTo(written.history().network(epoch).parameters());
            assertThat(read.history().report(epoch)).isEqualTo(written.history().report(epoch));
        }
        assertThat(read.history().settings()).isEqualTo(settings);
        assertThat(read.vocabulary()).isEqualTo(written.vocabulary());
        assertThat(read.intents()).isEqualTo(written.intents());
        assertThat(bytes(read)).isEqualTo(bytes(written));
    }

    @Test
    void theLastNetworkIsThatOfTheLastEpoch() {
        HistoryFile file = history(TrainingSettings.DEFAULT);
        assertThat(file.lastNetwork().network()).isSameAs(file.history().network(2));
    }

    @Test
    void aNetworkIsNoHistory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        history(TrainingSettings.DEFAULT).lastNetwork().writeTo(out, Dtype.F64);
        assertRefused(out.toByteArray(), "not a training history");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"adam\" \"eve\"",
                "0.01 -1",
                "0.01 \"fast\"",
                "\"constant\" \"sometimes\"",
                "seed sead",
                "{ [",
                "\"batch\":16 \"batch\":0"
            })
    void settingsThatMakeNoSenseAreRefused(String change) throws IOException {
        String[] parts = change.split(" ", 2);
        assertRefused(changed("training", parts[0], parts[1]), "");
    }

    @Test
    void tensorsOfUnequalEpochsAreRefused() throws IOException {
        assertRefused(withTensors(List.of(Tensor.of("readout.bias", List.of(2, 3), new double[6]))), "readout.bias");
        assertRefused(withTensors(List.of(Tensor.of("report", List.of(3, 3), new double[9]))), "reports");
        assertRefused(withTensors(List.of(Tensor.of("report", List.of(0, 3, 3), new double[0]))), "reports");
        assertRefused(withTensors(List.of(Tensor.of("x", List.of(), new double[1]))), "x does not have 3 epochs");
    }

    @Test
    void everyTruncationIsRefusedAndDamageIsNeverWorse() throws IOException {
        byte[] file = bytes(history(TrainingSettings.DEFAULT));
        for (int length = 0; length < file.length; length++) {
            assertRefused(Arrays.copyOf(file, length), "");
        }
        SplittableRandom random = new SplittableRandom(9);
        int refused = 0;
        for (int round = 0; round < 1_000; round++) {
            byte[] damaged = file.clone();
            damaged[random.nextInt(1_200)] ^= (byte) (1 << random.nextInt(8));
            refused += isRefused(damaged) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    private static boolean isRefused(byte[] file) {
        try {
            HistoryFile.read(file, "x.safetensors");
            return false;
        } catch (StorageException e) {
            return true;
        }
    }
}
