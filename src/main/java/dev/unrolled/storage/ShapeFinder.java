package dev.unrolled.storage;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out a network's shape from the dimensions of its tensors, and holds each of them against it. */
final class ShapeFinder {
    private final Map<String, List<Integer>> dimensions;
    private final String file;

    ShapeFinder(Map<String, List<Integer>> dimensions, String file) {
        this.dimensions = dimensions;
        this.file = file;
    }

    Shape shape(NetworkMetadata metadata) throws StorageException {
        List<Integer> embedding = matrix("embedding.weight");
        List<Integer> recurrent = matrix("cell.weight_hh_l0");
        List<Integer> readout = matrix("readout.weight");
        int hidden = recurrent.get(1);
        CellKind cell = cell(metadata.cell(), recurrent.get(0), hidden);
        Sizes sizes = new Sizes(embedding.get(0), embedding.get(1), hidden, readout.get(0));
        Shape shape = new Shape(cell, metadata.nonlinearity(), sizes);
        for (Map.Entry<String, List<Integer>> wanted : dimensions(shape).entrySet()) {
            check(wanted.getKey(), wanted.getValue());
        }
        return shape;
    }

    private CellKind cell(Optional<CellKind> said, int rows, int hidden) throws StorageException {
        if (said.isPresent()) {
            return said.get();
        }
        for (CellKind kind : CellKind.values()) {
            if ((long) kind.blocks() * hidden == rows) {
                return kind;
            }
        }
        throw StorageException.of("failed.network.rows", file, rows, hidden, 3L * hidden, 4L * hidden);
    }

    private static Map<String, List<Integer>> dimensions(Shape shape) {
        Sizes sizes = shape.sizes();
        Map<String, List<Integer>> dimensions = new LinkedHashMap<>();
        dimensions.put("embedding.weight", List.of(sizes.vocabulary(), sizes.embedding()));
        dimensions.put("cell.weight_ih_l0", List.of(shape.rows(), sizes.embedding()));
        dimensions.put("cell.weight_hh_l0", List.of(shape.rows(), sizes.hidden()));
        dimensions.put("cell.bias_ih_l0", List.of(shape.rows()));
        dimensions.put("cell.bias_hh_l0", List.of(shape.rows()));
        dimensions.put("readout.weight", List.of(sizes.intents(), sizes.hidden()));
        dimensions.put("readout.bias", List.of(sizes.intents()));
        return dimensions;
    }

    private void check(String name, List<Integer> wanted) throws StorageException {
        List<Integer> found = found(name);
        if (found.size() != wanted.size()) {
            throw StorageException.of("failed.network.dimensions", file, name, found.size(), wanted.size());
        } else if (!found.equals(wanted)) {
            throw found.size() == 1
                    ? StorageException.of("failed.network.vector", file, name, found.get(0), wanted.get(0))
                    : matrix(name, found, wanted);
        }
    }

    private StorageException matrix(String name, List<Integer> found, List<Integer> wanted) {
        return StorageException.of(
                "failed.network.matrix", file, name, found.get(0), found.get(1), wanted.get(0), wanted.get(1));
    }

    private List<Integer> matrix(String name) throws StorageException {
        List<Integer> found = found(name);
        if (found.size() != 2) {
            throw StorageException.of("failed.network.dimensions", file, name, found.size(), 2);
        }
        return found;
    }

    private List<Integer> found(String name) throws StorageException {
        List<Integer> found = dimensions.get(name);
        if (found == null) {
            throw StorageException.of("failed.network.no-tensor", file, name);
        }
        return found;
    }
}
