package dev.unrolled.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One tensor's field of a safetensors header, before anything in it is believed. */
record TensorField(String name, Map<?, ?> json, String file) {
    static TensorField of(String name, @Nullable Object json, String file) {
        return new TensorField(name, json instanceof Map<?, ?> fields ? fields : Map.of(), file);
    }

    TensorEntry entry() throws StorageException {
        Dtype dtype = dtype();
        List<Integer> shape = shape();
        if (!(json.get("data_offsets") instanceof List<?> offsets) || offsets.size() != 2) {
            throw broken("failed.tensor.offsets");
        }
        long begin = whole(offsets.get(0));
        long end = whole(offsets.get(1));
        if (end < begin || end - begin != bytes(shape, dtype)) {
            throw StorageException.of("failed.tensor.bytes", file, name, shape, begin, end);
        }
        return new TensorEntry(name, dtype, shape, begin, end);
    }

    private Dtype dtype() throws StorageException {
        if (!(json.get("dtype") instanceof String dtype)) {
            throw broken("failed.tensor.no-dtype");
        }
        return switch (dtype) {
            case "F32" -> Dtype.F32;
            case "F64" -> Dtype.F64;
            default -> throw StorageException.of("failed.tensor.dtype", file, name, String.valueOf(dtype));
        };
    }

    private List<Integer> shape() throws StorageException {
        if (!(json.get("shape") instanceof List<?> sizes)) {
            throw broken("failed.tensor.no-shape");
        }
        List<Integer> shape = new ArrayList<>();
        for (Object size : sizes) {
            long whole = whole(size);
            if (whole > Integer.MAX_VALUE) {
                throw broken("failed.tensor.large");
            }
            shape.add((int) whole);
        }
        return shape;
    }

    private long whole(@Nullable Object number) throws StorageException {
        if (!(number instanceof Long whole) || whole < 0) {
            throw StorageException.of("failed.tensor.whole", file, name, String.valueOf(number));
        }
        return whole;
    }

    /** Bytes that a tensor of this shape takes; more than two billion numbers are refused. */
    private long bytes(List<Integer> shape, Dtype dtype) throws StorageException {
        long places = shape.contains(0) ? 0 : 1;
        for (int size : shape) {
            places *= size;
            if (places > Integer.MAX_VALUE - 8) {
                throw broken("failed.tensor.large");
            }
        }
        return places * dtype.bytes();
    }

    private StorageException broken(String key) {
        return StorageException.of(key, file, name);
    }
}
