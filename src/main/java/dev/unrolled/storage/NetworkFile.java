package dev.unrolled.storage;

import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.RefusedException;
import dev.unrolled.network.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network with the words it knows and the intents it tells apart, as a safetensors file keeps them: PyTorch's tensor
 * names, and the metadata {@code cell}, {@code nonlinearity}, {@code vocabulary} and {@code intents}. Where a file has no
 * metadata, the cell is told by the tensors' sizes, and words and intents are numbers.
 *
 * @param network the network
 * @param vocabulary its V words
 * @param intents the names of its K intents
 */
public record NetworkFile(Network network, Vocabulary vocabulary, List<String> intents) {
    /** Checks that the names are as many as the network has room for; throws {@link IllegalArgumentException}. */
    public NetworkFile {
        intents = List.copyOf(intents);
        checkNames(network.shape(), vocabulary, intents);
    }

    static void checkNames(Shape shape, Vocabulary vocabulary, List<String> intents) {
        if (vocabulary.size() != shape.sizes().vocabulary()
                || intents.size() != shape.sizes().intents()) {
            throw new IllegalArgumentException(
                    "The network has room for " + shape.sizes().vocabulary() + " words and "
                            + shape.sizes().intents() + " intents, not for " + vocabulary.size() + " and "
                            + intents.size() + ".");
        }
    }

    /**
     * Reads a file.
     *
     * @throws StorageException with a sentence for the user, where it can't be read or holds no such network
     */
    public static NetworkFile read(Path file) throws StorageException {
        return of(Safetensors.read(file), String.valueOf(file.getFileName()));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what messages call it
     * @throws StorageException with a sentence for the user, where it holds no such network
     */
    public static NetworkFile read(byte[] file, String name) throws StorageException {
        return of(Safetensors.read(file, name), name);
    }

    private static NetworkFile of(Safetensors file, String name) throws StorageException {
        NetworkMetadata metadata = new NetworkMetadata(file.metadata(), name);
        Map<String, List<Integer>> dimensions = new LinkedHashMap<>();
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Tensor tensor : file.tensors()) {
            dimensions.put(tensor.name(), tensor.shape());
            values.put(tensor.name(), tensor.values());
        }
        try {
            Shape shape = new ShapeFinder(dimensions, name).shape(metadata);
            return new NetworkFile(
                    Network.of(Parameters.of(shape, values)),
                    metadata.vocabulary(shape.sizes().vocabulary()),
                    metadata.intents(shape.sizes().intents()));
        } catch (RefusedException e) {
            throw StorageException.refused(name, e);
        }
    }

    /**
     * Writes a file; the same network gives the same bytes.
     *
     * @param dtype how numbers are stored; {@link Dtype#F32} rounds them
     * @throws StorageException with a sentence for the user; what was there before is then unchanged
     */
    public void write(Path file, Dtype dtype) throws StorageException {
        safetensors().write(file, dtype);
    }

    /** Writes what {@link #write} would write to a stream. */
    public void writeTo(OutputStream out, Dtype dtype) throws IOException {
        safetensors().writeTo(out, dtype);
    }

    private Safetensors safetensors() {
        Parameters parameters = network.parameters();
        List<Tensor> tensors = new ArrayList<>();
        for (String name : parameters.names()) {
            tensors.add(Tensor.of(name, parameters.dimensions(name), parameters.toArray(name)));
        }
        return Safetensors.of(tensors, NetworkMetadata.of(network.shape(), vocabulary, intents));
    }
}
