package dev.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.language.Corpus;
import dev.unrolled.language.CorpusFile;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Pass;
import dev.unrolled.storage.Dtype;
import dev.unrolled.storage.HistoryFile;
import dev.unrolled.storage.NetworkFile;
import dev.unrolled.training.TrainingHistory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The networks that ship with the program. */
class NetworkRecipeTest {
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("dev.unrolled.cli.NetworkRecipe#all")
    void trainingAgainGivesTheSameBytes(NetworkRecipe recipe) throws IOException {
        HistoryFile made = recipe.make(corpus());
        ByteArrayOutputStream network = new ByteArrayOutputStream();
        made.lastNetwork().writeTo(network, Dtype.F64);
        ByteArrayOutputStream history = new ByteArrayOutputStream();
        made.writeTo(history);
        assertThat(network.toByteArray()).isEqualTo(shipped("networks/" + recipe.networkFile()));
        assertThat(history.toByteArray()).isEqualTo(shipped("networks/" + recipe.historyFile()));
    }

    @ParameterizedTest
    @MethodSource("dev.unrolled.cli.NetworkRecipe#all")
    void findsNineInTenIntentsOfSentencesThatItHasNeverSeen(NetworkRecipe recipe) throws IOException {
        TrainingHistory history = history(recipe).history();
        assertThat(history.report(history.lastEpoch()).test().accuracy()).isGreaterThanOrEqualTo(0.9);
        assertThat(history.report(0).test().accuracy()).isLessThan(0.2);
    }

    @ParameterizedTest
    @MethodSource("dev.unrolled.cli.NetworkRecipe#all")
    void isSureThatWhatTimeIsItAsksTheTime(NetworkRecipe recipe) throws IOException {
        NetworkFile network = network(recipe);
        Pass pass = network.network()
                .forward(network.vocabulary().sentence("what time is it?").ids());
        assertThat(pass.probability(network.intents().indexOf("ask the time"))).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @MethodSource("dev.unrolled.cli.NetworkRecipe#all")
    void theHistoryEndsWithTheNetwork(NetworkRecipe recipe) throws IOException {
        HistoryFile history = history(recipe);
        NetworkFile network = network(recipe);
        assertThat(history.lastNetwork().network().parameters())
                .isEqualTo(network.network().parameters());
        assertThat(history.vocabulary()).isEqualTo(network.vocabulary());
        assertThat(history.intents()).isEqualTo(network.intents());
        assertThat(history.history().settings()).isEqualTo(recipe.settings());
    }

    @ParameterizedTest
    @MethodSource("dev.unrolled.cli.NetworkRecipe#all")
    void hasEightUnitsSoThatEachIsSeen(NetworkRecipe recipe) throws IOException {
        assertThat(network(recipe).network().shape().sizes().hidden()).isEqualTo(8);
    }

    @Test
    void everyCellHasItsNetwork() {
        assertThat(NetworkRecipe.all())
                .extracting(recipe -> recipe.plan().cell())
                .containsExactly(CellKind.values());
    }

    private static NetworkFile network(NetworkRecipe recipe) throws IOException {
        return NetworkFile.read(shipped("networks/" + recipe.networkFile()), recipe.networkFile());
    }

    private static HistoryFile history(NetworkRecipe recipe) throws IOException {
        return HistoryFile.read(shipped("networks/" + recipe.historyFile()), recipe.historyFile());
    }

    private static Corpus corpus() throws IOException {
        byte[] csv = shipped("corpus/requests.csv");
        return CorpusFile.read(new ByteArrayInputStream(csv), "requests.csv", 0, rows -> {})
                .corpus();
    }

    private static byte[] shipped(String asset) throws IOException {
        try (InputStream in = NetworkRecipeTest.class.getResourceAsStream("/assets/" + asset)) {
            return Objects.requireNonNull(in, asset).readAllBytes();
        }
    }
}
