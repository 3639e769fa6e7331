package dev.unrolled.trace;

import dev.unrolled.language.Labels;
import dev.unrolled.language.Sentence;
import dev.unrolled.language.Vocabulary;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.training.EpochReport;
import dev.unrolled.training.TrainingHistory;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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

    private final Material material;
    private final Standing standing;
    private final Sentence sentence;
    private final Wanted wanted;
    private final Tracing tracing;

    private Lesson(Standing standing, Sentence sentence, int chosen) {
        this.standing = standing;
        this.sentence = sentence;
        material = standing.material();
        wanted = new Wanted(material, sentence, chosen);
        tracing = new Tracing(standing, sentence, wanted);
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
        return fullyTrained(BuiltIn.of(cell), FIRST_SENTENCE);
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
        Standing end = Standing.near(material, material.history().lastEpoch());
        return new Lesson(end, material.sentence(text), Wanted.AUTOMATIC);
    }

    /**
     * Returns whether {@link #withCell} and {@link #builtIn(CellKind)} return at once for a cell: its network has been read
     * before. The first time they read a file, which takes a while.
     */
    public static boolean isAtHand(CellKind cell) {
        return BuiltIn.isRead(cell);
    }

    /**
     * Returns the lesson with another sentence; its wanted intent is found anew, and steps that were taken stay.
     *
     * @throws IllegalArgumentException if it has more than {@link #MAX_WORDS} words
     */
    public Lesson withSentence(String text) {
        return new Lesson(standing, material.sentence(text), Wanted.AUTOMATIC);
    }

    /**
     * Returns the lesson with some words of its sentence switched off: the network reads the entry {@code silence} of its
     * vocabulary in their place. The wanted intent is found anew.
     *
     * @param off numbers of words, from 0
     * @throws IndexOutOfBoundsException if the vocabulary has no such entry
     */
    public Lesson withWordsOff(Set<Integer> off, int silence) {
        Objects.checkIndex(silence, vocabulary().size());
        return new Lesson(standing, sentence.without(off, silence), Wanted.AUTOMATIC);
    }

    /**
     * Returns the lesson with the network of another epoch, 0 being before training. Steps that were taken are left behind.
     *
     * @throws IndexOutOfBoundsException if there is no such epoch
     */
    public Lesson withEpoch(int newEpoch) {
        Objects.checkIndex(newEpoch, lastEpoch() + 1);
        return new Lesson(Standing.near(material, newEpoch), sentence, wanted.chosen());
    }

    /**
     * Returns the same lesson with the program's own network of another cell: the same sentence, the same epoch or the last
     * one there is, the same wanted intent if someone chose it and that network knows it. Steps that were taken are left
     * behind.
     *
     * @throws java.io.UncheckedIOException if the program's own files can't be read
     */
    public Lesson withCell(CellKind cell) {
        Material other = BuiltIn.of(cell);
        boolean chosen = targetSource() == TargetSource.CHOSEN;
        int sameIntent = chosen ? other.intents().indexOf(intents().get(target())) : Wanted.AUTOMATIC;
        return new Lesson(Standing.near(other, epoch()), other.sentence(text()), sameIntent);
    }

    /**
     * Returns the lesson with an intent that someone chose.
     *
     * @throws IndexOutOfBoundsException if there is no such intent
     */
    public Lesson withTarget(int intent) {
        Objects.checkIndex(intent, intents().size());
        return new Lesson(standing, sentence, intent);
    }

    /** Returns the lesson with the intent that the corpus or the trained network says. */
    public Lesson withTargetAutomatic() {
        return new Lesson(standing, sentence, Wanted.AUTOMATIC);
    }

    /**
     * Returns the lesson after one step of gradient descent on its sentence, as {@link #update} shows it.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Lesson withStepTaken() {
        return new Lesson(standing.steppedTo(update().after().network()), sentence, wanted.chosen());
    }

    /** Returns the lesson before the last step that was taken; this one where none was. */
    public Lesson withoutLastStep() {
        return stepsTaken() == 0 ? this : new Lesson(standing.stepBack(), sentence, wanted.chosen());
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
        return standing.epoch();
    }

    /** Returns the number of the last epoch. */
    public int lastEpoch() {
        return material.history().lastEpoch();
    }

    /** Returns which cell the network has. */
    public CellKind cell() {
        return network().shape().cell();
    }

    /** Returns whether anything is known of how the network was trained; if not, there is one epoch, and it is the network itself. */
    public boolean hasTraining() {
        return lastEpoch() > 0;
    }

    /** Returns how well the network of this epoch does, not counting steps that were taken since. */
    public EpochReport report() {
        return material.history().report(epoch());
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
        return wanted.target();
    }

    /** Returns where the wanted intent comes from. */
    public TargetSource targetSource() {
        return wanted.source();
    }

    /** Returns how many steps of gradient descent were taken on top of the epoch. */
    public int stepsTaken() {
        return standing.stepped().size();
    }

    /** Returns the network that is looked at: that of the epoch, after the steps that were taken. */
    public Network network() {
        return standing.network();
    }

    /**
     * Returns the sentence traced by {@link #network}.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Trace trace() {
        return tracing.now();
    }

    /**
     * Returns the sentence traced by the network before training.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Trace untrained() {
        return tracing.untrained();
    }

    /**
     * Returns the sentence traced by the network after the last epoch.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Trace trained() {
        return tracing.trained();
    }

    /**
     * Returns what one more step of gradient descent on this sentence would change; its gradient is clipped as in training.
     *
     * @throws IllegalStateException if the sentence is empty
     */
    public Update update() {
        return tracing.update();
    }
}
