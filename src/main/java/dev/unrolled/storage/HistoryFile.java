package dev.unrolled.storage;

import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.RefusedException;
import dev.unrolled.network.Shape;
import dev.unrolled.training.OutOfRangeException;
import dev.unrolled.training.TrainingHistory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole training, as one safetensors file keeps it in double precision. Every tensor of {@link NetworkFile} is there once
 * with a first dimension more, the epoch (0 is before training), so that {@code embedding.weight} is (N, V, E) for N epochs;
 * {@code report} (N, 3, 3) has loss, accuracy and number of sentences of the splits train, valid and test. The metadata is
 * that of a network file and {@code training}, the settings in JSON.
 *
 * @param history every epoch's network and scores
 * @param vocabulary the networks' V words
 * @param intents the names of their K intents
 */
public record HistoryFile(TrainingHistory history, Vocabulary vocabulary, List<String> intents) {
    private static final String TRAINING = "training";

    /** Checks that the names are as many as the networks have room for; throws {@link IllegalArgumentException}. */
    public HistoryFile {
        intents = List.copyOf(intents);
        NetworkFile.checkNames(history.network(history.lastEpoch()).shape(), vocabulary, intents);
    }

    /**
     * Reads a file.
     *
     * @throws StorageException with a sentence for the user, where it can't be read or holds no history
     */
    public static HistoryFile read(Path file) throws StorageException {
        return of(Safetensors.read(file), String.valueOf(file.getFileName()));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what messages call it
     * @throws StorageException with a sentence for the user, where it holds no history
     */
    public static HistoryFile read(byte[] file, String name) throws StorageException {
        return of(Safetensors.read(file, name), name);
    }

    private static HistoryFile of(Safetensors file, String name) throws StorageException {
        NetworkMetadata metadata = new NetworkMetadata(file.metadata(), name);
        Stack stack = Stack.of(file, name);
        try {
            Shape shape = new ShapeFinder(stack.dimensions(), name).shape(metadata);
            TrainingHistory history = TrainingHistory.of(
                    SettingsJson.parse(file.metadata().get(TRAINING), name), stack.networks(shape), stack.reports());
            return new HistoryFile(
                    history,
                    metadata.vocabulary(shape.sizes().vocabulary()),
                    metadata.intents(shape.sizes().intents()));
        } catch (RefusedException e) {
            throw StorageException.refused(name, e);
        } catch (OutOfRangeException e) {
            throw StorageException.because(
                    e, "failed.history.value", name, e.setting().code(), e.value());
        }
    }

    /** The network of the last epoch with the same words and intents. */
    public NetworkFile lastNetwork() {
        return new NetworkFile(history.network(history.lastEpoch()), vocabulary, intents);
    }

    /**
     * Writes a file; the same history gives the same bytes.
     *
     * @throws StorageException with a sentence for the user; what was there before is then unchanged
     */
    public void write(Path file) throws StorageException {
        safetensors().write(file, Dtype.F64);
    }

    /** Writes what {@link #write} would write to a stream. */
    public void writeTo(OutputStream out) throws IOException {
        safetensors().writeTo(out, Dtype.F64);
    }

    private Safetensors safetensors() {
        Parameters first = history.network(0).parameters();
        List<Tensor> tensors = new ArrayList<>();
        for (String name : first.names()) {
            tensors.add(Stack.tensor(history, name));
        }
        tensors.add(Stack.reportTensor(history));
        Map<String, String> metadata = new LinkedHashMap<>(NetworkMetadata.of(first.shape(), vocabulary, intents));
        metadata.put(TRAINING, SettingsJson.write(history.settings()));
        return Safetensors.of(tensors, metadata);
    }
}
