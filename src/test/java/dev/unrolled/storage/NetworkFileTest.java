package dev.unrolled.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import dev.unrolled.reference.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFileTest {
    private static final Sizes SIZES = new Sizes(3, 2, 4, 2);
    private static final Vocabulary WORDS = Vocabulary.of(List.of("<unknown>", "time", "\"?\""));

    private static Network network(CellKind cell) {
        SplittableRandom random = new SplittableRandom(5);
        return Network.of(Parameters.generate(Shape.of(cell, SIZES), (name, row, column) -> random.nextDouble(-1, 1)));
    }

    private static byte[] bytes(Safetensors file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out, Dtype.F64);
        return out.toByteArray();
    }

    private static byte[] bytes(NetworkFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out, Dtype.F64);
        return out.toByteArray();
    }

    private static NetworkFile small() {
        return new NetworkFile(network(CellKind.RNN), WORDS, List.of("ask the time", "greet"));
    }

    /** The small network's file with some metadata changed. */
    private static byte[] withMetadata(String key, String value) throws IOException {
        Safetensors file = Safetensors.read(bytes(small()), "x");
        Map<String, String> metadata = new HashMap<>(file.metadata());
        metadata.put(key, value);
        return bytes(Safetensors.of(file.tensors(), metadata));
    }

    private static byte[] withTensor(Tensor changed) throws IOException {
        Safetensors file = Safetensors.read(bytes(small()), "x");
        List<Tensor> tensors = new ArrayList<>(file.tensors());
        tensors.removeIf(tensor -> tensor.name().equals(changed.name()));
        tensors.add(changed);
        return bytes(Safetensors.of(tensors, file.metadata()));
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> NetworkFile.read(file, "x.safetensors"))
                .withMessageContaining(message)
                .withMessageStartingWith("x.safetensors ");
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyCellComesBackBitForBit(CellKind cell, @TempDir Path folder) throws IOException {
        NetworkFile file = new NetworkFile(network(cell), WORDS, List.of("ask the time", "greet"));
        file.write(folder.resolve("x.safetensors"), Dtype.F64);
        NetworkFile read = NetworkFile.read(folder.resolve("x.safetensors"));
        assertThat(read.network().parameters()).isEqualTo(file.network().parameters());
        assertThat(read.vocabulary()).isEqualTo(WORDS);
        assertThat(read.intents()).containsExactly("ask the time", "greet");
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void withoutMetadataSizesTellTheCellAndNamesAreNumbers(CellKind cell) throws IOException {
        NetworkFile file = new NetworkFile(network(cell), WORDS, List.of("ask the time", "greet"));
        byte[] bare = bytes(Safetensors.of(Safetensors.read(bytes(file), "x").tensors(), Map.of()));
        NetworkFile read = NetworkFile.read(bare, "x");
        assertThat(read.network().parameters()).isEqualTo(file.network().parameters());
        assertThat(read.vocabulary()).isEqualTo(Vocabulary.numbered(3));
        assertThat(read.intents()).containsExactly("0", "1");
        assertThat(NetworkFile.read(bytes(read), "x").vocabulary()).isEqualTo(Vocabulary.numbered(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rnn-small", "rnn-wide", "rnn-exploding", "rnn-long", "rnn-one-word", "rnn-fourteen", "rnn-relu",
                "lstm-small", "lstm-wide", "lstm-long", "lstm-fourteen", "gru-small", "gru-wide", "gru-fourteen",
                "gru-long"
            })
    void filesOfPyTorchOpen(String name) throws IOException {
        try (InputStream in = NetworkFileTest.class.getResourceAsStream(name + ".safetensors")) {
            NetworkFile read = NetworkFile.read(Objects.requireNonNull(in).readAllBytes(), name);
            assertThat(read.network().parameters())
                    .isEqualTo(Reference.named(name).network().parameters());
        }
    }

    @Test
    void theNonlinearityIsKept() throws IOException {
        Shape shape = new Shape(CellKind.RNN, Nonlinearity.RELU, SIZES);
        NetworkFile file =
                new NetworkFile(Network.of(Parameters.zeros(shape)), WORDS, List.of("ask the time", "greet"));
        assertThat(NetworkFile.read(bytes(file), "x").network().shape()).isEqualTo(shape);
    }

    @Test
    void singlePrecisionIsRoundedOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        small().writeTo(out, Dtype.F32);
        Parameters read = NetworkFile.read(out.toByteArray(), "x").network().parameters();
        Parameters exact = small().network().parameters();
        assertThat(read.get("readout.weight", 1, 2)).isEqualTo((float) exact.get("readout.weight", 1, 2));
    }

    @Test
    void namesThatDoNotFitTheNetworkAreRefused() throws IOException {
        assertRefused(withMetadata("vocabulary", "[\"a\"]"), "vocabulary has 1 entry, its network has room for 3");
        assertRefused(withMetadata("vocabulary", "[\"a\",\"b\",\"b\"]"), "has \"b\" twice");
        assertRefused(withMetadata("vocabulary", "{\"a\":1}"), "not a JSON list of strings");
        assertRefused(withMetadata("vocabulary", "[\"a\",1,2]"), "not a JSON list of strings");
        assertRefused(withMetadata("intents", "[\"a\""), "not a JSON list of strings");
        assertRefused(withMetadata("intents", ""), "not a JSON list of strings");
        assertRefused(withMetadata("intents", "[\"a\",\"a\"]"), "one name to two intents");
    }

    @Test
    void cellsThatAreUnknownOrDoNotFitAreRefused() throws IOException {
        assertRefused(withMetadata("cell", "elman"), "there is no cell \"elman\"");
        assertRefused(withMetadata("cell", "lstm"), "cell.weight_ih_l0 is 4 by 2");
        assertRefused(withMetadata("nonlinearity", "sigmoid"), "there is no nonlinearity \"sigmoid\"");
    }

    @Test
    void tensorsThatDoNotFitEachOtherAreRefused() throws IOException {
        assertRefused(
                withTensor(Tensor.of("readout.weight", List.of(2, 5), new double[10])),
                "readout.weight is 2 by 5, but the other tensors need it to be 2 by 4");
        assertRefused(
                withTensor(Tensor.of("embedding.weight", List.of(6), new double[6])),
                "embedding.weight has 1 dimension instead of 2");
        assertRefused(withTensor(Tensor.of("embedding.weight", List.of(0, 2), new double[0])), "at least 1");
        assertRefused(
                withTensor(Tensor.of("cell.weight_hh_l1", List.of(4, 4), new double[16])),
                "no tensor cell.weight_hh_l1");
        byte[] empty = bytes(Safetensors.of(List.of(), Map.of()));
        assertRefused(empty, "it has no tensor embedding.weight");
    }

    @Test
    void weightsThatAreNotNumbersAreRefused() throws IOException {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRefused(withTensor(Tensor.of("readout.bias", List.of(2), new double[] {0, bad})), "readout.bias");
        }
    }

    @Test
    void everyTruncationIsRefusedAndDamageIsNeverWorse() throws IOException {
        byte[] file = bytes(small());
        for (int length = 0; length < file.length; length++) {
            assertRefused(Arrays.copyOf(file, length), "");
        }
        SplittableRandom random = new SplittableRandom(3);
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = file.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            refused += isRefused(damaged) ? 1 : 0;
        }
        assertThat(refused).isBetween(500, 1_990);
    }

    private static boolean isRefused(byte[] file) {
        try {
            NetworkFile.read(file, "x.safetensors");
            return false;
        } catch (StorageException e) {
            return true;
        }
    }

    @Test
    void namesMustBeAsManyAsTheNetworkHasRoomFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetworkFile(network(CellKind.RNN), WORDS, List.of("one")))
                .withMessageContaining("3 words and 2 intents, not for 3 and 1");
    }
}
