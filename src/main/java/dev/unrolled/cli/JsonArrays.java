package dev.unrolled.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.IntToDoubleFunction;

/** Writes arrays of numbers as nested lists, row after row. */
final class JsonArrays {
    /** Writes what stands at one place of a list. */
    @FunctionalInterface
    interface Entry {
        void write(int index) throws IOException;
    }

    /** An entry of a matrix. */
    @FunctionalInterface
    interface Matrix {
        double at(int row, int column);
    }

    /** An entry of an array with three indices. */
    @FunctionalInterface
    interface Cube {
        double at(int first, int second, int third);
    }

    private final JsonGenerator json;

    JsonArrays(JsonGenerator json) {
        this.json = json;
    }

    /** A named list. */
    void list(String name, int count, Entry entry) throws IOException {
        json.writeFieldName(name);
        list(count, entry);
    }

    private void list(int count, Entry entry) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < count; i++) {
            entry.write(i);
        }
        json.writeEndArray();
    }

    void vector(String name, int count, IntToDoubleFunction values) throws IOException {
        list(name, count, i -> json.writeNumber(values.applyAsDouble(i)));
    }

    void matrix(String name, int rows, int columns, Matrix values) throws IOException {
        list(name, rows, row -> list(columns, column -> json.writeNumber(values.at(row, column))));
    }

    /** An array of so many square or oblong layers: {@code first} of {@code second} rows of {@code third} numbers. */
    void cube(String name, int first, int second, int third, Cube values) throws IOException {
        list(name, first, a -> list(second, b -> list(third, c -> json.writeNumber(values.at(a, b, c)))));
    }
}
