package dev.unrolled.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Gathers sentences row by row; knows the row it is at, so that messages can name it. */
final class CorpusRows {
    private final String name;
    private final LongConsumer progress;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, String> intents = new HashMap<>();
    private boolean hasSplits;
    private long row;
    private long rows;
    private long wordless;
    private long firstWordless;

    CorpusRows(String name, LongConsumer progress) {
        this.name = name;
        this.progress = progress;
    }

    void readAll(Iterator<CSVRecord> records) throws CorpusException {
        row = 1;
        if (!records.hasNext()) {
            throw CorpusException.of("failed.corpus.empty", name);
        }
        CorpusColumns columns = CorpusColumns.of(records.next(), name);
        hasSplits = columns.hasSplit();
        while (records.hasNext()) {
            CSVRecord fields = records.next();
            row = fields.getRecordNumber();
            if (!isBlankLine(fields)) {
                add(fields, columns);
                progress.accept(++rows);
            }
        }
    }

    private static boolean isBlankLine(CSVRecord fields) {
        return fields.size() == 1 && fields.get(0).isBlank();
    }

    private void add(CSVRecord fields, CorpusColumns columns) throws CorpusException {
        if (fields.size() != columns.count()) {
            throw CorpusException.of("failed.corpus.fields", name, row, fields.size(), columns.count());
        }
        String text = columns.text(fields);
        if (Tokenizer.words(text).isEmpty()) {
            firstWordless = wordless++ == 0 ? row : firstWordless;
            return;
        }
        String intent = columns.intent(fields);
        if (intent.isEmpty()) {
            throw CorpusException.of("failed.corpus.intent", name, row, text);
        }
        examples.add(new Example(text, sameObject(intent), split(columns.split(fields))));
    }

    /** A million rows share a few intents; one string each is enough. */
    private String sameObject(String intent) {
        return Objects.requireNonNullElse(intents.putIfAbsent(intent, intent), intent);
    }

    private Split split(@Nullable String split) throws CorpusException {
        if (split == null) {
            return Split.TRAIN;
        }
        return Split.named(split).orElseThrow(() -> CorpusException.of("failed.corpus.split", name, row, split));
    }

    CorpusReading reading(long seed) throws CorpusException {
        List<Example> all = hasSplits ? examples : new CorpusSplitter(seed).split(examples);
        if (all.isEmpty()) {
            throw CorpusException.of("failed.corpus.no-sentences", name);
        }
        if (all.stream().noneMatch(example -> example.split() == Split.TRAIN)) {
            throw CorpusException.of("failed.corpus.no-training", name);
        }
        return new CorpusReading(Corpus.of(all), rows, wordless, firstWordless);
    }

    /** Reading itself failed, in the row that was read last or soon after it; the sentence may tell the system's reason too. */
    CorpusException problemNear(Throwable cause, String key) {
        return CorpusException.because(cause, key, name, row, CorpusFile.systemsReason(cause));
    }
}
