package dev.unrolled.trace;

import dev.unrolled.language.Labels;
import dev.unrolled.language.Sentence;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.training.EpochReport;
import dev.unrolled.training.TrainingHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is being looked at: a network with its training and its corpus, a sentence, the intent that is wanted, and the
 * steps of gradient descent taken on that sentence.
 *
 * <p>Immutable, and safe to use from many threads; what is not asked for is not worked out. A sentence may be empty while
 * it is being typed; it then has no trace.
 */
public final class Lesson {
    /** Where the wanted intent comes from. */
    public enum TargetSource {
        /** The corpus has this sentence, and its label is wanted. */
        CORPUS,
        /** Someone chose it. */
        CHOSEN,
        /** The corpus doesn't have this sentence; wanted is what the fully trained network takes it for. */
        PREDICTED
    }

    /** The longest sentence, in words. */
    public static final int MAX_WORDS = 10_000;

    /** The learning rate of a step that is taken here. A tenth lets one step be seen. */
    public static final double STEP_RATE = 0.1;

    private static final String FIRST_SENTENCE = "what time is it?";
    private static final int AUTOMATIC = -1;

    private final Material material;
    private final Sentence sentence;
    private final int epoch;
    private final int chosen;
    private final int label;
    /** The network after each step taken, the last one last. */
    private final List<Network> stepped;

    private final Lazy<Integer> target;
    private final Lazy<Trace> trace;
    private final Lazy<Trace> untrained;
    private final Lazy<Trace> trained;
    private final Lazy<Update> update;

    private Lesson(Material material, Sentence sentence, int epoch, int chosen, List<Network> stepped) {
        this.material = material;
        this.sentence = sentence;
        this.epoch = epoch;
        this.chosen = chosen;
        this.stepped = List.copyOf(stepped);
        label = material.label(sentence);
        target = new Lazy<>(this::findTarget);
        trace = new Lazy<>(() -> traceBy(network(), epoch));
        untrained = new Lazy<>(() -> traceOf(0));
        trained = new Lazy<>(() -> traceOf(lastEpoch()));
        update = new Lazy<>(() -> Update.of(trace(), STEP_RATE, clip()));
    }

    /**
     * The program's own lesson: the Elman network of all epochs, fully trained, and "what time is it?".
     *
     * @throws java.io.UncheckedIOException if the program's own files can't be read
     */
    public static Lesson builtIn() {
        return builtIn(CellKind.RNN);
    }

    /**
     * The program's own lesson with another cell.
     *
     * @throws java.io.UncheckedIOException if the program's own files can't be read
     */
    public static Lesson builtIn(CellKind cell) {
        return fullyTrained(Material.builtIn(cell), FIRST_SENTENCE);
    }

    /**
     * A lesson about any training, from its last epoch on.
     *
     * @param vocabulary the network's V words
     * @param intents the names of its K intents
     * @param labels which intent the corpus gives to which sentence
     * @param text what is said
     * @throws IllegalArgumentException if the sentence is too long
     */
    public static Lesson of(
            TrainingHistory history, Vocabulary vocabulary, List<String> intents, Labels labels, String text) {
        return fullyTrained(new Material(history, vocabulary, intents, labels), text);
    }

    private static Lesson fullyTrained(Material material, String text) {
        int last = material.history().lastEpoch();
        return new Lesson(material, read(material, text), last, AUTOMATIC, List.of());
    }

    private static Sentence read(Material material, String text) {
        Sentence sentence = material.vocabulary().sentence(text);
        if (sentence.size() > MAX_WORDS) {
            throw new IllegalArgumentException(
                    "A sentence may have up to " + MAX_WORDS + " words; this one has " + sentence.size() + ".");
        }
        return sentence;
    }

    /**
     * Returns the lesson with another sentence; its wanted intent is found anew, and steps that were taken stay.
     *
     * @throws IllegalArgumentException if it has more than {@link #MAX_WORDS} words
     */
    public Lesson withSentence(String text) {
        return new Lesson(material, read(material, text), epoch, AUTOMATIC, stepped);
    }

    /**
     * Returns the lesson with the network of another epoch, 0 being before training. Steps that were taken are left behind.
     *
     * @throws IndexOutOfBoundsException if there is no such epoch
     */
    public Lesson withEpoch(int newEpoch) {
        Objects.checkIndex(newEpoch, lastEpoch() + 1);
        return new Lesson(material, sentence, newEpoch, chosen, List.of());
    }

    /**
     * Returns the same lesson with the program's own network of another cell: the same sentence, the same epoch or the last
     * one there is, the same wanted intent if someone chose it and that network knows it. Steps that were taken are left
     * behind.
     *
     * @throws java.io.UncheckedIOException if the program's own files can't be read
     */
    public Lesson withCell(CellKind cell) {
        Material other = Material.builtIn(cell);
        int sameEpoch = Math.min(epoch, other.history().lastEpoch());
        int sameIntent = chosen == AUTOMATIC
                ? AUTOMATIC
                : other.intents().indexOf(intents().get(chosen));
        return new Lesson(other, read(other, text()), sameEpoch, sameIntent, List.of());
    }

    /**
     * Returns the lesson with an intent that someone chose.
     *
     * @throws IndexOutOfBoundsException if there is no such intent
     */
    public Lesson withTarget(int intent) {
        Objects.checkIndex(intent, intents().size());
        return new Lesson(material, sentence, epoch, intent, stepped);
    }

    /** Returns the lesson with the intent that the corpus or the trained network says. */
    public Lesson withTargetAutomatic() {
        return new Lesson(material, sentence, epoch, AUTOMATIC, stepped);
    }

    /**
     * Returns the lesson after one step of gradient descent on its sentence, as {@link #update} shows it.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Lesson withStepTaken() {
        List<Network> more = new ArrayList<>(stepped);
        more.add(update().after().network());
        return new Lesson(material, sentence, epoch, chosen, more);
    }

    /** Returns the lesson before the last step that was taken; this one where none was. */
    public Lesson withoutLastStep() {
        return stepped.isEmpty()
                ? this
                : new Lesson(material, sentence, epoch, chosen, stepped.subList(0, stepped.size() - 1));
    }

    /** Returns the sentence as it was typed. */
    public String text() {
        return sentence.text();
    }

    /** Returns the sentence's words. */
    public Sentence sentence() {
        return sentence;
    }

    /** Returns whether the sentence has no words yet; there is then no trace. */
    public boolean isEmpty() {
        return sentence.size() == 0;
    }

    /** Returns the epoch that is looked at; 0 is before training. */
    public int epoch() {
        return epoch;
    }

    /** Returns the number of the last epoch. */
    public int lastEpoch() {
        return material.history().lastEpoch();
    }

    /** Returns how well the network of this epoch does, not counting steps that were taken since. */
    public EpochReport report() {
        return material.history().report(epoch);
    }

    /** Returns the scores and settings of the whole training. */
    public TrainingHistory history() {
        return material.history();
    }

    /** Returns the words that the network knows. */
    public Vocabulary vocabulary() {
        return material.vocabulary();
    }

    /** Returns the names of the intents (K). */
    public List<String> intents() {
        return material.intents();
    }

    /** Returns the number of the wanted intent; −1 for an empty sentence as long as nobody chose one. */
    public int target() {
        return target.get();
    }

    private int findTarget() {
        if (chosen != AUTOMATIC) {
            return chosen;
        }
        if (label >= 0 || isEmpty()) {
            return label;
        }
        return material.trainedPrediction(sentence);
    }

    /** Returns where the wanted intent comes from. */
    public TargetSource targetSource() {
        if (chosen != AUTOMATIC) {
            return TargetSource.CHOSEN;
        }
        return label >= 0 ? TargetSource.CORPUS : TargetSource.PREDICTED;
    }

    /** Returns how many steps of gradient descent were taken on top of the epoch. */
    public int stepsTaken() {
        return stepped.size();
    }

    /** Returns the network that is looked at: that of the epoch, after the steps that were taken. */
    public Network network() {
        return stepped.isEmpty() ? material.history().network(epoch) : stepped.get(stepped.size() - 1);
    }

    /**
     * Returns the sentence traced by {@link #network}.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Trace trace() {
        return trace.get();
    }

    /**
     * Returns the sentence traced by the network before training.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Trace untrained() {
        return untrained.get();
    }

    /**
     * Returns the sentence traced by the network after the last epoch.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Trace trained() {
        return trained.get();
    }

    /**
     * Returns what one more step of gradient descent on this sentence would change; its gradient is clipped as in training.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Update update() {
        return update.get();
    }

    private double clip() {
        return history().settings().pace().clip();
    }

    private Trace traceOf(int wanted) {
        return wanted == epoch && stepped.isEmpty()
                ? trace()
                : traceBy(history().network(wanted), wanted);
    }

    private Trace traceBy(Network network, int atEpoch) {
        if (isEmpty()) {
            throw new IllegalStateException("An empty sentence has no trace.");
        }
        return Trace.of(sentence, network, intents(), atEpoch, target());
    }
}
