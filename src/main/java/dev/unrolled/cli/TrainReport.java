package dev.unrolled.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.unrolled.export.JsonArrays;
import dev.unrolled.language.CorpusReading;
import dev.unrolled.language.Split;
import dev.unrolled.storage.AtomicWrite;
import dev.unrolled.storage.StorageException;
import dev.unrolled.training.Adam;
import dev.unrolled.training.NetworkPlan;
import dev.unrolled.training.Pace;
import dev.unrolled.training.Score;
import dev.unrolled.training.Sgd;
import dev.unrolled.training.Training;
import dev.unrolled.training.TrainingSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.ToDoubleFunction;

/**
 * What came of a training, as JSON:
 *
 * <pre>
 * corpus, rows, wordless_rows, cell, nonlinearity, vocabulary_size, embedding_size, hidden_size, intents, intent_names
 * seed, epochs_planned, batch, optimiser, rate, momentum (sgd), schedule, clip (unless any), patience, …
 * epochs                          the last one; lists below have a number for each from 0 (before training) to it
 * sentences {train, valid, test}  how many there are
 * accuracy {train, valid, test}   shares from 0 to 1; an empty list where a split has no sentences
 * loss {train, valid, test}       mean cross-entropy in nats
 * sentences_per_second            updates only; seconds likewise
 * </pre>
 *
 * @param corpus the file
 * @param reading what was in it
 * @param plan what the network is made of
 * @param training how it went
 * @param vocabularySize V
 */
record TrainReport(Path corpus, CorpusReading reading, NetworkPlan plan, Training training, int vocabularySize) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    /** Writes a file; what was there before stays where that fails. */
    void write(Path file) throws StorageException {
        AtomicWrite.to(file, out -> out.write((json() + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** All of it on one line. */
    String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            JsonArrays arrays = new JsonArrays(json);
            json.writeStartObject();
            writeNetwork(json, arrays);
            writeSettings(json, training.history().settings());
            writeScores(json, arrays);
            json.writeEndObject();
        }
        return text.toString();
    }

    private void writeNetwork(JsonGenerator json, JsonArrays arrays) throws IOException {
        var intents = reading.corpus().intents();
        json.writeStringField("corpus", String.valueOf(corpus.getFileName()));
        json.writeNumberField("rows", reading.rows());
        json.writeNumberField("wordless_rows", reading.wordless());
        json.writeStringField("cell", plan.cell().code());
        json.writeStringField("nonlinearity", plan.nonlinearity().code());
        json.writeNumberField("vocabulary_size", vocabularySize);
        json.writeNumberField("embedding_size", plan.embedding());
        json.writeNumberField("hidden_size", plan.hidden());
        json.writeNumberField("intents", intents.size());
        arrays.list("intent_names", intents.size(), k -> json.writeString(intents.get(k)));
    }

    private static void writeSettings(JsonGenerator json, TrainingSettings settings) throws IOException {
        Pace pace = settings.pace();
        json.writeNumberField("seed", settings.seed());
        json.writeNumberField("epochs_planned", pace.epochs());
        json.writeNumberField("batch", pace.batch());
        writeOptimiser(json, settings);
        json.writeStringField("schedule", Choice.word(pace.schedule()));
        if (Double.isFinite(pace.clip())) {
            json.writeNumberField("clip", pace.clip());
        }
        json.writeNumberField("patience", pace.patience());
        json.writeStringField("recurrent", Choice.word(settings.start().recurrent()));
        if (settings.start().forgetBias().isPresent()) {
            json.writeNumberField("forget_bias", settings.start().forgetBias().getAsDouble());
        }
        json.writeNumberField("word_dropout", settings.care().wordDropout());
        json.writeNumberField("weight_decay", settings.care().weightDecay());
    }

    private static void writeOptimiser(JsonGenerator json, TrainingSettings settings) throws IOException {
        if (settings.optimiser() instanceof Adam adam) {
            json.writeStringField("optimiser", "adam");
            json.writeNumberField("rate", adam.rate());
        } else if (settings.optimiser() instanceof Sgd sgd) {
            json.writeStringField("optimiser", "sgd");
            json.writeNumberField("rate", sgd.rate());
            json.writeNumberField("momentum", sgd.momentum());
        }
    }

    private void writeScores(JsonGenerator json, JsonArrays arrays) throws IOException {
        json.writeNumberField("epochs", training.history().lastEpoch());
        json.writeObjectFieldStart("sentences");
        for (Split split : Split.values()) {
            json.writeNumberField(split.fileName(), score(split, 0).sentences());
        }
        json.writeEndObject();
        writeScores(json, arrays, "accuracy", Score::accuracy);
        writeScores(json, arrays, "loss", Score::loss);
        json.writeNumberField("sentences_per_second", training.sentencesPerSecond());
        json.writeNumberField("seconds", training.seconds());
    }

    private void writeScores(JsonGenerator json, JsonArrays arrays, String name, ToDoubleFunction<Score> value)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Split split : Split.values()) {
            int epochs =
                    score(split, 0).sentences() == 0 ? 0 : training.history().epochCount();
            arrays.vector(split.fileName(), epochs, epoch -> value.applyAsDouble(score(split, epoch)));
        }
        json.writeEndObject();
    }

    private Score score(Split split, int epoch) {
        return training.history().report(epoch).score(split);
    }
}
