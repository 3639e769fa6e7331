package dev.unrolled.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One tensor's field of a safetensors header, before anything in it is believed. */
record TensorField(String name, JsonNode json, String file) {
    TensorEntry entry() throws StorageException {
        Dtype dtype = dtype();
        List<Integer> shape = shape();
        JsonNode offsets = json.path("data_offsets");
        if (!offsets.isArray() || offsets.size() != 2) {
            throw broken("has no pair of data_offsets");
        }
        long begin = whole(offsets.path(0));
        long end = whole(offsets.path(1));
        if (end < begin || end - begin != bytes(shape, dtype)) {
            throw broken("has the shape " + shape + ", which its bytes " + begin + " to " + end + " don't fit");
        }
        return new TensorEntry(name, dtype, shape, begin, end);
    }

    private Dtype dtype() throws StorageException {
        String dtype = json.path("dtype").asText("");
        return switch (dtype) {
            case "F32" -> Dtype.F32;
            case "F64" -> Dtype.F64;
            default ->
                throw new StorageException(file + " can't be used: " + name + " is stored as " + dtype
                        + "; save the network in single or double precision (F32 or F64).");
        };
    }

    private List<Integer> shape() throws StorageException {
        JsonNode sizes = json.path("shape");
        if (!sizes.isArray()) {
            throw broken("has no shape");
        }
        List<Integer> shape = new ArrayList<>();
        for (JsonNode size : sizes) {
            long whole = whole(size);
            if (whole > Integer.MAX_VALUE) {
                throw broken("is too large");
            }
            shape.add((int) whole);
        }
        return shape;
    }

    private long whole(JsonNode number) throws StorageException {
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 0) {
            throw broken("has " + number + " where a whole number belongs");
        }
        return number.longValue();
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
