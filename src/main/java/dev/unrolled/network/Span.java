package dev.unrolled.network;

import java.util.List;

/** One tensor's place in the flat array of all weights: {@code rows} by {@code columns}, row after row from {@code first}. */
record Span(String name, int first, int rows, int columns, boolean vector) {
    int length() {
        return rows * columns;
    }

    List<Integer> dimensions() {
        return vector ? List.of(rows) : List.of(rows, columns);
    }

    int index(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException("There is no entry (" + row + ", " + column + ") in " + name
                    + ", which is " + rows + " by " + columns + ".");
        }
        return first + row * columns + column;
    }
}
