package dev.unrolled.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the metadata of a file says of its network; every part of it may be missing. */
record NetworkMetadata(Map<String, String> fields, String file) {
    private static final String CELL = "cell";
    private static final String NONLINEARITY = "nonlinearity";
    private static final String VOCABULARY = "vocabulary";
    private static final String INTENTS = "intents";

    static Map<String, String> of(Shape shape, Vocabulary vocabulary, List<String> intents) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CELL, shape.cell().code());
        fields.put(NONLINEARITY, shape.nonlinearity().code());
        if (!vocabulary.equals(Vocabulary.numbered(vocabulary.size()))) {
            fields.put(VOCABULARY, Json.write(vocabulary.words()));
        }
        fields.put(INTENTS, Json.write(intents));
        return fields;
    }

    Optional<CellKind> cell() {
        return Optional.ofNullable(fields.get(CELL)).map(cell -> CellKind.of(cell.toLowerCase(Locale.ROOT)));
    }

    Nonlinearity nonlinearity() {
        return Nonlinearity.of(
                fields.getOrDefault(NONLINEARITY, Nonlinearity.TANH.code()).toLowerCase(Locale.ROOT));
    }

    /** The words of a network that has room for {@code size}; numbers where the file does not name them. */
    Vocabulary vocabulary(int size) throws StorageException {
        Optional<List<String>> words = names(VOCABULARY, size);
        if (words.isEmpty()) {
            return Vocabulary.numbered(size);
        }
        Set<String> seen = new HashSet<>();
        for (String word : words.get().subList(1, size)) {
            if (!seen.add(word)) {
                throw StorageException.of("failed.names.word-twice", file, word);
            }
        }
        return Vocabulary.of(words.get());
    }

    /** The names of so many intents; numbers where the file does not name them. */
    List<String> intents(int count) throws StorageException {
        List<String> intents = names(INTENTS, count)
                .orElseGet(() ->
                        IntStream.range(0, count).mapToObj(Integer::toString).toList());
        if (new HashSet<>(intents).size() < count) {
            throw StorageException.of("failed.names.intent-twice", file);
        }
        return intents;
    }

    private Optional<List<String>> names(String field, int count) throws StorageException {
        String text = fields.get(field);
        if (text == null) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (Object name : list(field, text)) {
            if (!(name instanceof String string)) {
                throw notAList(field, null);
            }
            names.add(string);
        }
        if (names.size() != count) {
            throw StorageException.of("failed.names.count", file, field, names.size(), count);
        }
        return Optional.of(names);
    }

    private List<?> list(String field, String text) throws StorageException {
        try {
            if (Json.parse(text) instanceof List<?> list) {
                return list;
            }
            throw notAList(field, null);
        } catch (JsonProcessingException e) {
            throw notAList(field, e);
        }
    }

    private StorageException notAList(String field, @Nullable Exception cause) {
        return StorageException.because(cause, "failed.names.list", file, field);
    }
}
