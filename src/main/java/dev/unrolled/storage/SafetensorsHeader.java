package dev.unrolled.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON at the start of a safetensors file, read with suspicion. Entries are in the order of their bytes. */
record SafetensorsHeader(List<TensorEntry> entries, Map<String, String> metadata) {
    private static final int LENGTH_BYTES = 8;
    /** The limit that the format's own library has. */
    private static final int MOST_BYTES = 100_000_000;

    private static final String METADATA = "__metadata__";

    static SafetensorsHeader read(InputStream in, long fileSize, String file) throws IOException {
        byte[] json = in.readNBytes(length(in, fileSize, file));
        if (!(parse(json, file) instanceof Map<?, ?> fields)) {
            throw StorageException.of("failed.header.object", file);
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        List<TensorEntry> entries = new ArrayList<>();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            if (METADATA.equals(field.getKey())) {
                addMetadata(field.getValue(), metadata, file);
            } else {
                entries.add(TensorField.of(String.valueOf(field.getKey()), field.getValue(), file)
                        .entry());
            }
        }
        entries.sort(Comparator.comparingLong(TensorEntry::begin).thenComparingLong(TensorEntry::end));
        checkNoGaps(entries, fileSize - LENGTH_BYTES - json.length, file);
        return new SafetensorsHeader(List.copyOf(entries), metadata);
    }

    private static int length(InputStream in, long fileSize, String file) throws IOException {
        byte[] bytes = in.readNBytes(LENGTH_BYTES);
        if (bytes.length < LENGTH_BYTES) {
            throw StorageException.of("failed.header.short", file);
        }
        long length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 0 || length > MOST_BYTES) {
            throw StorageException.of("failed.header.long", file, Long.toUnsignedString(length), MOST_BYTES);
        }
        if (length > fileSize - LENGTH_BYTES) {
            throw StorageException.of("failed.header.cut", file, length, fileSize);
        }
        return (int) length;
    }

    private static @Nullable Object parse(byte[] json, String file) throws StorageException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return Json.parse(text);
        } catch (CharacterCodingException e) {
            throw StorageException.because(e, "failed.header.text", file);
        } catch (JsonProcessingException e) {
            throw StorageException.because(e, "failed.header.json", file);
        }
    }

    private static void addMetadata(@Nullable Object json, Map<String, String> metadata, String file)
            throws StorageException {
        if (!(json instanceof Map<?, ?> fields)) {
            throw StorageException.of("failed.header.metadata", file);
        }
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            if (!(field.getValue() instanceof String text)) {
                throw StorageException.of("failed.header.string", file, field.getKey());
            }
            metadata.put(String.valueOf(field.getKey()), text);
        }
    }

    private static void checkNoGaps(List<TensorEntry> entries, long dataSize, String file) throws StorageException {
        long end = 0;
        for (TensorEntry entry : entries) {
            if (entry.begin() != end) {
                throw StorageException.of("failed.header.gap", file, entry.name(), entry.begin(), end);
            }
            end = entry.end();
        }
        if (end > dataSize) {
            throw StorageException.of("failed.data.cut", file, end, dataSize);
        }
        if (end < dataSize) {
            throw StorageException.of("failed.data.rest", file, dataSize - end);
        }
    }

    /** The header of a new file, filled up with spaces so that the numbers start at a multiple of eight bytes. */
    static byte[] json(List<Tensor> tensors, Map<String, String> metadata, Dtype dtype) {
        Map<String, Object> root = new LinkedHashMap<>();
        if (!metadata.isEmpty()) {
            root.put(METADATA, metadata);
        }
        long begin = 0;
        for (Tensor tensor : tensors) {
            long end = begin + (long) tensor.size() * dtype.bytes();
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("dtype", dtype.name());
            field.put("shape", tensor.shape());
            field.put("data_offsets", List.of(begin, end));
            root.put(tensor.name(), field);
            begin = end;
        }
        String text = Json.write(root);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return (text + " ".repeat(-bytes & 7)).getBytes(StandardCharsets.UTF_8);
    }
}
