package dev.unrolled.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.IntToDoubleFunction;

/** Writes arrays of numbers as nested lists, row after row. */
public final class JsonArrays {
    /** Writes what stands at one place of a list. */
    @FunctionalInterface
    public interface Entry {
        /** Writes it. */
        void write(int index) throws IOException;
    }

    /** An entry of a matrix. */
    @FunctionalInterface
    public interface Matrix {
        /** Its value. */
        double at(int row, int column);
    }

    /** An entry of an array with three indices. */
    @FunctionalInterface
    public interface Cube {
        /** Its value. */
        double at(int first, int second, int third);
    }

    private final JsonGenerator json;

    /** Writes with this generator, inside of an object that is open. */
    public JsonArrays(JsonGenerator json) {
        this.json = json;
    }

    /** A named list. */
    public void list(String name, int count, Entry entry) throws IOException {
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

    /** A named list of numbers. */
    public void vector(String name, int count, IntToDoubleFunction values) throws IOException {
        list(name, count, i -> json.writeNumber(values.applyAsDouble(i)));
    }

    /** Rows of numbers. */
    public void matrix(String name, int rows, int columns, Matrix values) throws IOException {
        list(name, rows, row -> list(columns, column -> json.writeNumber(values.at(row, column))));
    }

    /** An array of so many square or oblong layers: {@code first} of {@code second} rows of {@code third} numbers. */
    public void cube(String name, int first, int second, int third, Cube values) throws IOException {
        list(name, first, a -> list(second, b -> list(third, c -> json.writeNumber(values.at(a, b, c)))));
    }
}
