package dev.unrolled.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;

/**
 * Keeps {@link Settings} in a JSON file. Reading never fails: a file that is damaged is set aside under the same name with
 * {@code .damaged} at its end, and nothing is remembered.
 */
public final class SettingsFile {
    private static final long MOST_BYTES = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;

    /** The settings kept at this place; neither the file nor its folder need be there yet. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What is remembered; {@link Settings#EMPTY} where the file is missing, unreadable or damaged. */
    public Settings read() {
        try {
            return Files.isRegularFile(file) ? parse() : Settings.EMPTY;
        } catch (JsonProcessingException e) {
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
        JsonNode json = JSON.readTree(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        if (!json.isObject()) {
            setAside();
            return Settings.EMPTY;
        }
        return Settings.of(JSON.convertValue(json, new TypeReference<LinkedHashMap<String, Object>>() {}));
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
        AtomicWrite.to(
                file, out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(settings.values())));
    }
}
