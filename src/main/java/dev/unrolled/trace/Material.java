package dev.unrolled.trace;

import dev.unrolled.language.Corpus;
import dev.unrolled.language.CorpusFile;
import dev.unrolled.language.Labels;
import dev.unrolled.language.Sentence;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.storage.HistoryFile;
import dev.unrolled.training.TrainingHistory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What a lesson is about, whatever its sentence: a training with its words, its intents and the corpus's labels. */
record Material(TrainingHistory history, Vocabulary vocabulary, List<String> intents, Labels labels) {
    Material {
        intents = List.copyOf(intents);
    }

    /** Reads the program's own training of a cell, and its own corpus. */
    static Material builtIn(CellKind cell) {
        try {
            String name = cell.code() + "-history.safetensors";
            HistoryFile file = HistoryFile.read(asset("networks/" + name), name);
            return new Material(file.history(), file.vocabulary(), file.intents(), Labels.of(corpus()));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own lesson can't be read; it must be installed again.", e);
        }
    }

    private static Corpus corpus() throws IOException {
        try (InputStream in = open("corpus/requests.csv")) {
            return CorpusFile.read(in, "requests.csv", 1, rows -> {}).corpus();
        }
    }

    private static byte[] asset(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) throws FileNotFoundException {
        InputStream in = Material.class.getResourceAsStream("/assets/" + name);
        if (in == null) {
            throw new FileNotFoundException(name + " is missing");
        }
        return in;
    }

    /** The number of the intent that the corpus gives to this sentence, or −1. */
    int label(Sentence sentence) {
        return labels.intentOf(sentence).map(intents::indexOf).orElse(-1);
    }

    /** What the network takes the sentence for when it is fully trained. */
    int trainedPrediction(Sentence sentence) {
        Network trained = history.network(history.lastEpoch());
        return trained.forward(sentence.ids()).predicted();
    }
}
