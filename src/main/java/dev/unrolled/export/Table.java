package dev.unrolled.export;

import java.util.List;

/**
 * Numbers in rows and columns; the first column names the rows.
 *
 * @param title what the numbers are
 * @param header what each column is
 * @param rows as many texts in each as the header has
 */
public record Table(String title, List<String> header, List<List<String>> rows) {
    /** Copies everything and checks that no row is longer or shorter than the header. */
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = header.size();
        if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException(
                    "a table has a column at least, and every row as many texts as its header");
        }
    }
}
