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
            throw broken("has no pair of data_offsets");
        }
        long begin = whole(offsets.get(0));
        long end = whole(offsets.get(1));
        if (end < begin || end - begin != bytes(shape, dtype)) {
            throw broken("has the shape " + shape + ", which its bytes " + begin + " to " + end + " don't fit");
        }
        return new TensorEntry(name, dtype, shape, begin, end);
    }

    private Dtype dtype() throws StorageException {
        if (!(json.get("dtype") instanceof String dtype)) {
            throw broken("has no dtype");
        }
        return switch (dtype) {
            case "F32" -> Dtype.F32;
            case "F64" -> Dtype.F64;
            default ->
                throw new StorageException(file + " can't be used: " + name + " is stored as " + dtype
                        + "; save the network in single or double precision (F32 or F64).");
        };
    }

    private List<Integer> shape() throws StorageException {
        if (!(json.get("shape") instanceof List<?> sizes)) {
            throw broken("has no shape");
        }
        List<Integer> shape = new ArrayList<>();
        for (Object size : sizes) {
            long whole = whole(size);
            if (whole > Integer.MAX_VALUE) {
                throw broken("is too large");
            }
            shape.add((int) whole);
        }
        return shape;
    }

    private long whole(@Nullable Object number) throws StorageException {
        if (!(number instanceof Long whole) || whole < 0) {
            throw broken("has " + number + " where a whole number belongs");
        }
        return whole;
    }

    /** Bytes that a tensor of this shape takes; more than two billion numbers are refused. */
    private long bytes(List<Integer> shape, Dtype dtype) throws StorageException {
        long places = shape.contains(0) ? 0 : 1;
        for (int size : shape) {
            places *= size;
            if (places > Integer.MAX_VALUE - 8) {
                throw broken("is too large");
            }
        }
        return places * dtype.bytes();
    }

    private StorageException broken(String what) {
        return SafetensorsHeader.broken(file, name + " " + what);
    }
}
