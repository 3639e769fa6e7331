package dev.unrolled.language;

import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Where the columns of a corpus stand. A missing split column has the place -1. */
record CorpusColumns(int count, int textAt, int intentAt, int splitAt) {
    private static final int LONGEST_QUOTE = 60;

    static CorpusColumns of(CSVRecord header, String name) throws CorpusException {
        List<String> titles = header.stream()
                .map(title -> title.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String needed : List.of("text", "intent", "split")) {
            if (titles.indexOf(needed) != titles.lastIndexOf(needed)) {
                throw CorpusException.of("failed.corpus.column-twice", name, needed);
            }
        }
        if (!titles.contains("text") || !titles.contains("intent")) {
            throw CorpusException.of("failed.corpus.columns", name, quote(header));
        }
        return new CorpusColumns(
                titles.size(), titles.indexOf("text"), titles.indexOf("intent"), titles.indexOf("split"));
    }

    boolean hasSplit() {
        return splitAt >= 0;
    }

    String text(CSVRecord row) {
        return row.get(textAt);
    }

    String intent(CSVRecord row) {
        return row.get(intentAt).strip();
    }

    @Nullable
    String split(CSVRecord row) {
        return hasSplit() ? row.get(splitAt).strip() : null;
    }

    private static String quote(CSVRecord header) {
        String line = String.join(",", header).replaceAll("[\\p{Cntrl}]", " ");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + " …" : line;
    }
}
