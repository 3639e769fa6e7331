package dev.unrolled.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Keeps {@link Settings} in a JSON file. Reading never fails: a file that is damaged is set aside under the same name with
 * {@code .damaged} at its end, and nothing is remembered.
 */
public final class SettingsFile {
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;

    /** The settings kept at this place; neither the file nor its folder need be there yet. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What is remembered; {@link Settings#EMPTY} where the file is missing, unreadable or damaged. */
    public Settings read() {
        try {
            return Files.isRegularFile(file) ? parse() : Settings.EMPTY;
        } catch (JsonProcessingException | CharacterCodingException e) {
            setAside();
            return Settings.EMPTY;
        } catch (IOException e) {
            return Settings.EMPTY;
        }
    }

    private Settings parse() throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            setAside();
            return Settings.EMPTY;
        }
        String json = Files.readString(file, StandardCharsets.UTF_8);
        if (Json.parse(json) instanceof Map<?, ?> values) {
            return Settings.of(values);
        }
        setAside();
        return Settings.EMPTY;
    }

    private void setAside() {
        try {
            Files.move(file, damaged(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The damaged file stays where it is; the next write replaces it, and nobody is stopped by it.
        }
    }

    /** Where a damaged file is set aside. */
    public Path damaged() {
        return file.resolveSibling(file.getFileName() + ".damaged");
    }

    /** Another file in the same folder, for what goes with the settings. */
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    /**
     * Remembers these settings in place of the former ones; the folder is made where it is missing.
     *
     * @throws StorageException with a sentence for the user; what was remembered before still is
     */
    public void write(Settings settings) throws StorageException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw StorageException.unwritable(file, e);
        }
        String json = Json.writeLines(settings.values());
        AtomicWrite.to(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    }
}
