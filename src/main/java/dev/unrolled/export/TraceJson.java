package dev.unrolled.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.unrolled.attribution.Contributions;
import dev.unrolled.attribution.JacobianNorms;
import dev.unrolled.language.Token;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Pass;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import java.io.IOException;
import java.util.List;

/**
 * Writes a trace, field after field, each as soon as it is worked out. With T words, E, H, K of {@link Sizes}:
 *
 * <pre>
 * name, cell, nonlinearity (relu only), vocabulary_size, embedding_size, hidden_size, intents, tokens (T), target
 * words (T), known (T), intent_names (K), predicted
 * weights {name: array}, hidden (T, H), cell_state (T, H; lstm), gates {name: (T, H)}
 * logits (K), probabilities (K), loss
 * grad_parameters {name: array}, grad_logits (K), grad_hidden (T, H), grad_cell (T, H; lstm), grad_input (T, E)
 * recurrent_weight_share (T), jacobian_norm [t][k] (T, T), shapley_baseline (T, H)
 * shapley [t][k][j] (T, T, H), integrated_gradients (T, T, H) and their residual
 * readout_contributions [k][intent] (T, K), readout_baseline (K): how far each word pushes each logit
 * left_out: the fields that this sentence is too long for
 * </pre>
 *
 * <p>JSON has no infinite number; where there is one, it is the text {@code "Infinity"}, {@code "-Infinity"} or {@code "NaN"}.
 */
public final class TraceJson {
    private final JsonGenerator json;
    private final JsonArrays arrays;
    private final TraceRequest request;
    private final Network network;
    private final Sizes sizes;
    private final Pass pass;
    private final int steps;
    private final Reach reach;

    private TraceJson(JsonGenerator json, TraceRequest request) {
        this.json = json;
        this.request = request;
        arrays = new JsonArrays(json);
        network = request.network();
        sizes = network.shape().sizes();
        pass = request.pass();
        steps = request.steps();
        reach = new Reach(request);
    }

    /**
     * Writes a trace with a generator, which stays open.
     *
     * @throws IOException where the generator can't write
     */
    public static void write(JsonGenerator json, TraceRequest request) throws IOException {
        new TraceJson(json, request).write();
    }

    /** The fields that a trace of this sentence lacks, because it is too long for them. */
    public static List<String> leftOut(TraceRequest request) {
        return new Reach(request).leftOut();
    }

    /** A factory of generators that write the same number in the same digits on every Java, whatever the console's alphabet. */
    public static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                // Who opened a stream closes it.
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    private void write() throws IOException {
        json.writeStartObject();
        writeQuestion();
        parameters("weights", network.parameters());
        writeStates();
        writeAnswer();
        writeGradients();
        if (reach.jacobianNorms()) {
            arrays.matrix("jacobian_norm", steps, steps, JacobianNorms.of(network, request.tokens())::of);
        }
        writeContributions();
        List<String> leftOut = reach.leftOut();
        arrays.list("left_out", leftOut.size(), i -> json.writeString(leftOut.get(i)));
        json.writeEndObject();
    }

    private void writeQuestion() throws IOException {
        Shape shape = network.shape();
        json.writeStringField("name", request.name());
        json.writeStringField("cell", shape.cell().code());
        if (shape.nonlinearity() == Nonlinearity.RELU) {
            json.writeStringField("nonlinearity", shape.nonlinearity().code());
        }
        json.writeNumberField("vocabulary_size", sizes.vocabulary());
        json.writeNumberField("embedding_size", sizes.embedding());
        json.writeNumberField("hidden_size", sizes.hidden());
        json.writeNumberField("intents", sizes.intents());
        List<Token> words = request.words();
        arrays.list("tokens", steps, t -> json.writeNumber(words.get(t).id()));
        json.writeNumberField("target", request.target());
        arrays.list("words", steps, t -> json.writeString(words.get(t).text()));
        arrays.list("known", steps, t -> json.writeBoolean(words.get(t).known()));
        arrays.list(
                "intent_names",
                sizes.intents(),
                k -> json.writeString(request.file().intents().get(k)));
    }

    private void parameters(String field, Parameters parameters) throws IOException {
        json.writeObjectFieldStart(field);
        for (String name : parameters.names()) {
            if (parameters.dimensions(name).size() == 1) {
                arrays.vector(name, parameters.rows(name), row -> parameters.get(name, row, 0));
            } else {
                arrays.matrix(
                        name,
                        parameters.rows(name),
                        parameters.columns(name),
                        (row, column) -> parameters.get(name, row, column));
            }
        }
        json.writeEndObject();
    }

    private void writeStates() throws IOException {
        arrays.matrix("hidden", steps, sizes.hidden(), pass::hidden);
        if (hasCellState()) {
            arrays.matrix("cell_state", steps, sizes.hidden(), pass::cellState);
        }
        List<String> gates = network.shape().cell().gates();
        json.writeObjectFieldStart("gates");
        for (int gate = 0; gate < gates.size(); gate++) {
            int number = gate;
            arrays.matrix(gates.get(gate), steps, sizes.hidden(), (t, j) -> pass.gate(number, t, j));
        }
        json.writeEndObject();
    }

    private boolean hasCellState() {
        return network.shape().cell() == CellKind.LSTM;
    }

    private void writeAnswer() throws IOException {
        arrays.vector("logits", sizes.intents(), pass::logit);
        arrays.vector("probabilities", sizes.intents(), pass::probability);
        json.writeNumberField("loss", pass.loss(request.target()));
        json.writeNumberField("predicted", pass.predicted());
    }

    private void writeGradients() throws IOException {
        var gradients = request.gradients();
        parameters("grad_parameters", gradients.parameters());
        arrays.vector("grad_logits", sizes.intents(), gradients::logit);
        arrays.matrix("grad_hidden", steps, sizes.hidden(), gradients::hidden);
        if (hasCellState()) {
            arrays.matrix("grad_cell", steps, sizes.hidden(), gradients::cellState);
        }
        arrays.matrix("grad_input", steps, sizes.embedding(), gradients::input);
        arrays.vector("recurrent_weight_share", steps, gradients::weightShare);
    }

    private void writeContributions() throws IOException {
        arrays.matrix("shapley_baseline", steps, sizes.hidden(), withoutWords()::hidden);
        if (reach.shapley()) {
            Contributions exact = Contributions.of(network, request.tokens());
            writeParts("shapley", exact);
            writePushes(exact);
        }
        if (reach.integratedGradients()) {
            writeIntegrated();
        }
    }

    private void writeIntegrated() throws IOException {
        Contributions integrated = Contributions.integrated(network, request.tokens());
        writeParts("integrated_gradients", integrated);
        json.writeNumberField("integrated_gradients_residual", integrated.residual());
        if (!reach.shapley()) {
            writePushes(integrated);
        }
    }

    private void writeParts(String name, Contributions parts) throws IOException {
        arrays.cube(name, steps, steps, sizes.hidden(), (t, k, j) -> parts.of(k, t, j));
    }

    private void writePushes(Contributions parts) throws IOException {
        arrays.matrix("readout_contributions", steps, sizes.intents(), parts::logit);
        arrays.vector("readout_baseline", sizes.intents(), parts::logitBias);
    }

    /** The way forward with every embedding zero, which takes no table of all words. */
    private Pass withoutWords() {
        double[] zeros = new double[sizes.vocabulary() * sizes.embedding()];
        return Network.of(network.parameters().with("embedding.weight", zeros)).forward(request.tokens());
    }
}
