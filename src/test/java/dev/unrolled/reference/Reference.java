package dev.unrolled.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One network and one sentence with every number that PyTorch computed for them in double precision. */
public final class Reference {
    private final JsonNode json;

    private Reference(JsonNode json) {
        this.json = json;
    }

    /** Returns every case. */
    public static Stream<Reference> all() {
        return Stream.of(
                        "rnn-small rnn-wide rnn-exploding rnn-long rnn-one-word rnn-fourteen rnn-relu",
                        "lstm-small lstm-wide lstm-long lstm-fourteen",
                        "gru-small gru-wide gru-fourteen gru-long")
                .flatMap(names -> Stream.of(names.split(" ")))
                .map(Reference::named);
    }

    /** Returns the cases that hold a field. */
    public static Stream<Reference> with(String field) {
        return all().filter(reference -> reference.has(field));
    }

    /** Returns one case. */
    public static Reference named(String name) {
        try (InputStream in = Reference.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no reference " + name + ".");
            }
            return new Reference(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether it holds a field. */
    public boolean has(String field) {
        return json.has(field);
    }

    /** Returns its network. */
    public Network network() {
        Sizes sizes = new Sizes(
                json.get("vocabulary_size").intValue(),
                json.get("embedding_size").intValue(),
                json.get("hidden_size").intValue(),
                json.get("intents").intValue());
        Nonlinearity nonlinearity =
                has("nonlinearity") ? Nonlinearity.of(json.get("nonlinearity").textValue()) : Nonlinearity.TANH;
        Shape shape = new Shape(CellKind.of(json.get("cell").textValue()), nonlinearity, sizes);
        return Network.of(Parameters.of(shape, tensors("weights")));
    }

    /** Returns named arrays, each row after row. */
    public Map<String, double[]> tensors(String field) {
        Map<String, double[]> tensors = new LinkedHashMap<>();
        json.get(field).properties().forEach(entry -> tensors.put(entry.getKey(), flat(entry.getValue())));
        return tensors;
    }

    /** Returns its sentence. */
    public int[] tokens() {
        return Arrays.stream(array("tokens")).mapToInt(number -> (int) number).toArray();
    }

    /** Returns the wanted intent. */
    public int target() {
        return json.get("target").intValue();
    }

    /** Returns a field's numbers, row after row. */
    public double[] array(String field) {
        return flat(json.get(field));
    }

    private static double[] flat(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        collect(node, numbers);
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void collect(JsonNode node, List<Double> into) {
        if (node.isArray()) {
            node.forEach(child -> collect(child, into));
        } else {
            into.add(node.doubleValue());
        }
    }

    @Override
    public String toString() {
        return json.get("name").textValue();
    }
}
