package dev.unrolled.cli;

import dev.unrolled.language.Sentence;
import dev.unrolled.language.Token;
import dev.unrolled.network.Gradients;
import dev.unrolled.network.Network;
import dev.unrolled.network.Pass;
import dev.unrolled.storage.NetworkFile;
import dev.unrolled.wording.Wording;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be traced, and the way forward and back.
 *
 * @param name what the network is called
 * @param file the network with its names
 * @param words the sentence's T words
 * @param pass the way forward
 * @param gradients the way back from the wanted intent
 * @param target its number
 * @param pairs whether all pairs of words are asked for, however long the sentence is
 */
record TraceRequest(
        String name, NetworkFile file, List<Token> words, Pass pass, Gradients gradients, int target, boolean pairs) {

    /** A sentence that has been read and wants an intent. */
    record Read(String name, NetworkFile file, List<Token> words, Pass pass) {
        /**
         * Wants an intent by its name, by its number or, with neither, the one that the network takes the sentence for.
         *
         * @throws CommandException if the network has no intent of this name
         * @throws IllegalArgumentException if it has none with this number
         */
        TraceRequest withTarget(@Nullable String intent, @Nullable Integer number, boolean pairs)
                throws CommandException {
            int target = intent == null ? (number == null ? pass.predicted() : number) : numbered(intent);
            Gradients gradients = file.network().backward(pass, target);
            return new TraceRequest(name, file, words, pass, gradients, target, pairs);
        }

        private int numbered(String intent) throws CommandException {
            int number = file.intents().indexOf(intent);
            if (number < 0) {
                throw new CommandException(
                        Wording.english().say("command.trace.intent", intent, String.join(", ", file.intents())));
            }
            return number;
        }
    }

    /** Reads words by their numbers; throws {@link IllegalArgumentException} for one beyond the vocabulary. */
    static Read ofNumbers(String name, NetworkFile file, int[] numbers) {
        Pass pass = file.network().forward(numbers);
        List<String> words = file.vocabulary().words();
        List<Token> tokens = Arrays.stream(numbers)
                .mapToObj(number -> new Token(words.get(number), number, true))
                .toList();
        return new Read(name, file, tokens, pass);
    }

    /** Reads a sentence; throws {@link IllegalArgumentException} where it is empty. */
    static Read ofWords(String name, NetworkFile file, Sentence sentence) {
        return new Read(name, file, sentence.tokens(), file.network().forward(sentence.ids()));
    }

    Network network() {
        return file.network();
    }

    int steps() {
        return pass.steps();
    }

    /** The words' numbers (T). */
    int[] tokens() {
        return words.stream().mapToInt(Token::id).toArray();
    }
}
