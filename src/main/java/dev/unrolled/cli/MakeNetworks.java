package dev.unrolled.cli;

import dev.unrolled.language.Corpus;
import dev.unrolled.language.CorpusFile;
import dev.unrolled.storage.Dtype;
import dev.unrolled.storage.HistoryFile;
import dev.unrolled.training.EpochReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes the networks that ship with the program, from the project's folder:
 *
 * <pre>
 * mvn -q compile exec:java -Dexec.mainClass=dev.unrolled.cli.MakeNetworks
 * </pre>
 */
public final class MakeNetworks {
    private MakeNetworks() {}

    /**
     * Trains every network on {@code assets/corpus/requests.csv} and writes it, with its history, to {@code
     * assets/networks}.
     *
     * @param args nothing
     * @throws IOException if the corpus can't be read or a network can't be written
     */
    public static void main(String[] args) throws IOException {
        Path assets = Path.of("assets");
        Corpus corpus = CorpusFile.read(assets.resolve("corpus/requests.csv"), 0, rows -> {})
                .corpus();
        make(corpus, assets.resolve("networks"), System.out);
    }

    private static void make(Corpus corpus, Path folder, PrintStream out) throws IOException {
        for (NetworkRecipe recipe : NetworkRecipe.all()) {
            HistoryFile made = recipe.make(corpus);
            made.lastNetwork().write(folder.resolve(recipe.networkFile()), Dtype.F64);
            made.write(folder.resolve(recipe.historyFile()));
            EpochReport last = made.history().report(made.history().lastEpoch());
            out.printf(
                    Locale.ROOT,
                    "%s: %.1f%% of the training split, %.1f%% of the validation split, %.1f%% of the test split%n",
                    recipe.networkFile(),
                    100 * last.train().accuracy(),
                    100 * last.valid().accuracy(),
                    100 * last.test().accuracy());
        }
    }
}
