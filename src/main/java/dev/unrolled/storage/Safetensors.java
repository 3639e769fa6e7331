package dev.unrolled.storage;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tensors and string metadata in the safetensors format: the header's length in 8 bytes (little-endian), the header in JSON,
 * then the numbers of every tensor without gaps. Everything the header says is checked against the size of the file before
 * memory is taken for it. Immutable.
 *
 * @see <a href="https://github.com/huggingface/safetensors#format">the format</a>
 */
public final class Safetensors {
    private static final int LENGTH_BYTES = 8;

    private final Map<String, String> metadata;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    private Safetensors(Map<String, String> metadata) {
        this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** Tensors and metadata in the order in which a file shall have them. Two tensors can't have one name. */
    public static Safetensors of(List<Tensor> tensors, Map<String, String> metadata) {
        Safetensors made = new Safetensors(metadata);
        for (Tensor tensor : tensors) {
            if (made.tensors.put(tensor.name(), tensor) != null) {
                throw new IllegalArgumentException("two tensors are called " + tensor.name());
            }
        }
        return made;
    }

    /**
     * Reads a file.
     *
     * @throws StorageException with a sentence for the user, where it can't be read or isn't such a file
     */
    public static Safetensors read(Path file) throws StorageException {
        if (Files.isDirectory(file)) {
            throw StorageException.of("failed.read.folder", file);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, Files.size(file), String.valueOf(file.getFileName()));
        } catch (StorageException e) {
            throw e;
        } catch (IOException e) {
            throw StorageException.unreadable(file, e);
        }
    }

    /**
     * Reads the bytes of a file that lies in memory.
     *
     * @param name what messages call it
     * @throws StorageException with a sentence for the user, where it isn't such a file
     */
    public static Safetensors read(byte[] file, String name) throws StorageException {
        try {
            return read(new ByteArrayInputStream(file), file.length, name);
        } catch (StorageException e) {
            throw e;
        } catch (IOException e) {
            throw StorageException.unreadable(Path.of(name), e);
        }
    }

    private static Safetensors read(InputStream in, long size, String name) throws IOException {
        SafetensorsHeader header = SafetensorsHeader.read(in, size, name);
        List<Tensor> tensors = new ArrayList<>();
        for (TensorEntry entry : header.entries()) {
            tensors.add(Tensor.owning(entry, numbers(in, entry, name)));
        }
        return of(tensors, header.metadata());
    }

    private static double[] numbers(InputStream in, TensorEntry entry, String name) throws IOException {
        double[] numbers = new double[entry.size()];
        ByteBuffer piece = ByteBuffer.allocate(1 << 13).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < numbers.length; ) {
            int bytes = Math.min(
                    piece.capacity(), (numbers.length - at) * entry.dtype().bytes());
            if (in.readNBytes(piece.array(), 0, bytes) < bytes) {
                throw StorageException.of("failed.read.shorter", name);
            }
            piece.position(0).limit(bytes);
            entry.dtype().get(piece, numbers, at);
            at += bytes / entry.dtype().bytes();
        }
        return numbers;
    }

    /**
     * Writes all numbers as {@code dtype}. The same tensors and metadata give the same bytes.
     *
     * @throws StorageException with a sentence for the user; what was there before is then unchanged
     */
    public void write(Path file, Dtype dtype) throws StorageException {
        AtomicWrite.to(file, out -> writeTo(out, dtype));
    }

    /** Writes what {@link #write} would write to a stream. */
    public void writeTo(OutputStream out, Dtype dtype) throws IOException {
        byte[] header = SafetensorsHeader.json(List.copyOf(tensors.values()), metadata, dtype);
        out.write(ByteBuffer.allocate(LENGTH_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .array());
        out.write(header);
        ByteBuffer number = ByteBuffer.allocate(dtype.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (Tensor tensor : tensors.values()) {
            for (int i = 0; i < tensor.size(); i++) {
                number.clear();
                dtype.put(number, tensor.at(i));
                out.write(number.array());
            }
        }
    }

    /** The string metadata in the order of the file. */
    public Map<String, String> metadata() {
        return metadata;
    }

    /** The tensors in the order in which their numbers lie in the file. */
    public List<Tensor> tensors() {
        return List.copyOf(tensors.values());
    }

    /** The tensor with this name, where there is one. */
    public Optional<Tensor> tensor(String name) {
        return Optional.ofNullable(tensors.get(name));
    }
}
