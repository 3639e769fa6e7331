package dev.unrolled.cli;

import dev.unrolled.language.Corpus;
import dev.unrolled.language.Labels;
import dev.unrolled.language.Tokenizer;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.storage.HistoryFile;
import dev.unrolled.storage.NetworkFile;
import dev.unrolled.storage.StorageException;
import dev.unrolled.trace.Lesson;
import dev.unrolled.training.EpochReport;
import dev.unrolled.training.Score;
import dev.unrolled.training.TrainingHistory;
import dev.unrolled.training.TrainingSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which lesson a command is about: the program's own, or one about a network from a file. */
final class LessonSource {
    private static final Score UNKNOWN = new Score(0, 0, 0);

    @Option(names = "--network", paramLabel = "FILE")
    private @Nullable Path network;

    @Option(names = "--cell", paramLabel = "NAME")
    private @Nullable CellKind cell;

    @Option(names = "--sentence", paramLabel = "TEXT")
    private @Nullable String sentence;

    @Option(names = "--intent", paramLabel = "NAME")
    private @Nullable String intent;

    @Option(names = "--epoch", paramLabel = "N")
    private @Nullable Integer epoch;

    /** The file that is read, if one is. */
    @Nullable
    Path file() {
        return network;
    }

    /** The lesson; refuses what doesn't go together, and what the network doesn't know. */
    Lesson lesson() throws CommandException, StorageException {
        int words = sentence == null ? 0 : Tokenizer.words(sentence).size();
        if (words > Lesson.MAX_WORDS) {
            throw new CommandException("failed.sentence.long", Lesson.MAX_WORDS, words);
        }
        Lesson lesson = network == null ? builtIn() : fromFile(network);
        if (lesson.isEmpty()) {
            throw new CommandException("export.no-words");
        }
        return wanted(atEpoch(lesson));
    }

    private Lesson builtIn() {
        Lesson lesson = Lesson.builtIn(cell == null ? CellKind.RNN : cell);
        return sentence == null ? lesson : lesson.withSentence(sentence);
    }

    private Lesson fromFile(Path file) throws CommandException, StorageException {
        if (cell != null) {
            throw new CommandException("export.cell-of-file");
        } else if (sentence == null) {
            throw new CommandException("export.sentence-missing");
        }
        Labels labels = Labels.of(Corpus.of(List.of()));
        Optional<HistoryFile> history = history(file);
        if (history.isPresent()) {
            HistoryFile read = history.get();
            return Lesson.of(read.history(), read.vocabulary(), read.intents(), labels, sentence);
        }
        NetworkFile read = NetworkFile.read(file);
        return Lesson.of(alone(read.network()), read.vocabulary(), read.intents(), labels, sentence);
    }

    /** Where a file holds no history it may still hold a network; if not, that is what is wrong with it. */
    private static Optional<HistoryFile> history(Path file) {
        try {
            return Optional.of(HistoryFile.read(file));
        } catch (StorageException noHistory) {
            return Optional.empty();
        }
    }

    /** A network of whose training nothing is known. */
    private static TrainingHistory alone(Network only) {
        EpochReport nothing = new EpochReport(UNKNOWN, UNKNOWN, UNKNOWN);
        return TrainingHistory.of(TrainingSettings.DEFAULT, List.of(only), List.of(nothing));
    }

    private Lesson atEpoch(Lesson lesson) throws CommandException {
        if (epoch == null) {
            return lesson;
        } else if (epoch < 0 || epoch > lesson.lastEpoch()) {
            throw new CommandException("export.no-epoch", epoch, lesson.lastEpoch());
        }
        return lesson.withEpoch(epoch);
    }

    private Lesson wanted(Lesson lesson) throws CommandException {
        if (intent == null) {
            return lesson;
        }
        int number = lesson.intents().indexOf(intent);
        if (number < 0) {
            throw new CommandException("export.no-intent", intent, String.join(", ", lesson.intents()));
        }
        return lesson.withTarget(number);
    }
}
