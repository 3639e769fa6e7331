package dev.unrolled.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafetensorsTest {
    private static final Safetensors SMALL = Safetensors.of(
            List.of(
                    Tensor.of("b", List.of(2, 3), new double[] {1, -2, 0.1, 1e300, -0.0, Double.MIN_VALUE}),
                    Tensor.of("a", List.of(), new double[] {7}),
                    Tensor.of("none", List.of(0, 4), new double[0])),
            metadata());

    private static Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("z", "first \u00E9 \u65F6");
        metadata.put("a", "[\"what\", \"\\\"\"]");
        return metadata;
    }

    private static byte[] bytes(Safetensors file, Dtype dtype) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out, dtype);
        return out.toByteArray();
    }

    private static byte[] file(String header, int dataBytes) {
        byte[] json = header.getBytes(UTF_8);
        return ByteBuffer.allocate(8 + json.length + dataBytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .array();
    }

    private static void assertRefused(byte[] file, String... fragments) {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> Safetensors.read(file, "x.safetensors"))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("x.safetensors ")
                        .endsWith(".")
                        .contains(fragments));
    }

    @Test
    void doublePrecisionComesBackBitForBit() throws IOException {
        Safetensors read = Safetensors.read(bytes(SMALL, Dtype.F64), "x");
        assertThat(read.metadata()).containsExactlyEntriesOf(metadata());
        assertThat(read.tensors()).extracting(Tensor::name).containsExactly("b", "a", "none");
        for (Tensor tensor : read.tensors()) {
            Tensor written = SMALL.tensor(tensor.name()).orElseThrow();
            assertThat(tensor.shape()).isEqualTo(written.shape());
            assertThat(tensor.values()).isEqualTo(written.values());
        }
    }

    @Test
    void singlePrecisionComesBackRounded() throws IOException {
        Tensor read = Safetensors.read(bytes(SMALL, Dtype.F32), "x").tensor("b").orElseThrow();
        assertThat(read.values()).containsExactly(1, -2, 0.1f, Double.POSITIVE_INFINITY, -0.0, 0);
    }

    @Test
    void theNumbersStartAtAMultipleOfEightBytes() throws IOException {
        byte[] file = bytes(SMALL, Dtype.F64);
        assertThat(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong() % 8)
                .isZero();
        assertThat(file).isEqualTo(bytes(Safetensors.read(file, "x"), Dtype.F64));
    }

    @Test
    void filesAreWrittenAndReadByTheirPath(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("x.safetensors");
        SMALL.write(path, Dtype.F64);
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes(SMALL, Dtype.F64));
        assertThat(Safetensors.read(path).metadata()).isEqualTo(metadata());
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> Safetensors.read(folder))
                .withMessageContaining("is a folder");
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> Safetensors.read(folder.resolve("absent")))
                .withMessageContaining("no such file");
    }

    static Stream<Arguments> headers() {
        String good = "{'a':{'dtype':'F64','shape':[2],'data_offsets':[0,16]}}";
        return Stream.of(
                Arguments.of("", 0, "not valid JSON"),
                Arguments.of("{", 0, "not valid JSON"),
                Arguments.of("[]", 0, "not a JSON object"),
                Arguments.of("{} {}", 0, "not valid JSON"),
                Arguments.of("[".repeat(100_000), 0, "not valid JSON"),
                Arguments.of("{'a':1}", 0, "a has no dtype"),
                Arguments.of(good.replace("F64", "BF16"), 16, "BF16"),
                Arguments.of(good.replace("[2]", "2"), 16, "no shape"),
                Arguments.of(good.replace("[2]", "[-2]"), 16, "-2"),
                Arguments.of(good.replace("[2]", "[2.0]"), 16, "2.0"),
                Arguments.of(good.replace("[2]", "[3]"), 16, "shape [3]"),
                Arguments.of(good.replace("[2]", "[99999999999]"), 16, "too large"),
                Arguments.of(good.replace("[2]", "[2147483647,2147483647,4]"), 16, "too large"),
                Arguments.of(good.replace("[2]", "[0,2147483647,2147483647]"), 16, "shape"),
                Arguments.of(good.replace("[0,16]", "[16]"), 16, "data_offsets"),
                Arguments.of(good.replace("[0,16]", "[16,0]"), 16, "bytes 16 to 0"),
                Arguments.of(good.replace("[0,16]", "[0,1e3]"), 16, "whole number"),
                Arguments.of(good.replace("[0,16]", "[0,99999999999999999999]"), 16, "whole number"),
                Arguments.of(good.replace("[0,16]", "[8,24]"), 24, "start at byte 8 instead of 0"),
                Arguments.of(good, 8, "cut short"),
                Arguments.of(good, 17, "1 byte at the end belongs"),
                Arguments.of(
                        "{'a':{'dtype':'F32','shape':[4],'data_offsets':[0,16]},"
                                + "'b':{'dtype':'F32','shape':[2],'data_offsets':[8,16]}}",
                        16,
                        "start at byte 8 instead of 16"),
                Arguments.of(good.replace("}}", "},'a':1}"), 16, "not valid JSON"),
                Arguments.of("{'__metadata__':[]}", 0, "metadata is not"),
                Arguments.of("{'__metadata__':{'cell':1}}", 0, "\"cell\" is not a string"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void aHeaderThatLiesIsRefusedWithASentence(String header, int dataBytes, String fragment) {
        assertRefused(file(header.replace('\'', '"'), dataBytes), fragment);
    }

    @Test
    void aHeaderThatIsNotTextIsRefused() {
        byte[] json = "{\"\u00E9\":1}".getBytes(ISO_8859_1);
        assertRefused(
                ByteBuffer.allocate(8 + json.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(json.length)
                        .put(json)
                        .array(),
                "not UTF-8");
    }

    @Test
    void aHeaderOfTwoGibibytesOrMoreIsRefusedBeforeMemoryIsTaken() {
        for (long length : new long[] {1L << 31, Long.MAX_VALUE, -1, 100_000_001}) {
            byte[] file = ByteBuffer.allocate(16)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(length)
                    .array();
            assertRefused(file, "not a safetensors file", Long.toUnsignedString(length));
        }
        assertRefused(
                ByteBuffer.allocate(16)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(100_000_000)
                        .array(),
                "cut short");
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] file = bytes(SMALL, Dtype.F64);
        for (int length = 0; length < file.length; length++) {
            assertRefused(Arrays.copyOf(file, length), "");
        }
    }

    @Test
    void damagedBytesAreReadOrRefusedButNothingWorse() throws IOException {
        byte[] file = bytes(SMALL, Dtype.F64);
        SplittableRandom random = new SplittableRandom(11);
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] damaged = file.clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            refused += isRefused(damaged) ? 1 : 0;
        }
        assertThat(refused).isBetween(1_000, 4_900);
    }

    private static boolean isRefused(byte[] file) {
        try {
            Safetensors.read(file, "x.safetensors");
            return false;
        } catch (StorageException e) {
            return true;
        }
    }

    @Test
    void twoTensorsCanNotHaveOneName() {
        Tensor tensor = Tensor.of("a", List.of(1), new double[1]);
        assertThatIllegalArgumentException().isThrownBy(() -> Safetensors.of(List.of(tensor, tensor), Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Tensor.of("a", List.of(2), new double[1]));
    }
}
