package dev.unrolled.export;

import dev.unrolled.language.Sentence;
import dev.unrolled.language.Token;
import dev.unrolled.network.Gradients;
import dev.unrolled.network.Network;
import dev.unrolled.network.Pass;
import dev.unrolled.storage.NetworkFile;
import java.util.Arrays;
import java.util.List;

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
public record TraceRequest(
        String name, NetworkFile file, List<Token> words, Pass pass, Gradients gradients, int target, boolean pairs) {
    /** Copies the words. */
    public TraceRequest {
        words = List.copyOf(words);
    }

    /** A sentence that has been read and wants an intent. */
    public record Read(String name, NetworkFile file, List<Token> words, Pass pass) {
        /** Copies the words. */
        public Read {
            words = List.copyOf(words);
        }

        /** Wants an intent by its number; throws {@link IllegalArgumentException} if the network has none with this number. */
        public TraceRequest withTarget(int target, boolean pairs) {
            Gradients gradients = file.network().backward(pass, target);
            return new TraceRequest(name, file, words, pass, gradients, target, pairs);
        }
    }

    /** Reads words by their numbers; throws {@link IllegalArgumentException} for one beyond the vocabulary. */
    public static Read ofNumbers(String name, NetworkFile file, int[] numbers) {
        Pass pass = file.network().forward(numbers);
        List<String> words = file.vocabulary().words();
        List<Token> tokens = Arrays.stream(numbers)
                .mapToObj(number -> new Token(words.get(number), number, true))
                .toList();
        return new Read(name, file, tokens, pass);
    }

    /** Reads a sentence; throws {@link IllegalArgumentException} where it is empty. */
    public static Read ofWords(String name, NetworkFile file, Sentence sentence) {
        return new Read(name, file, sentence.tokens(), file.network().forward(sentence.ids()));
    }

    Network network() {
        return file.network();
    }

    /** T, the number of words. */
    public int steps() {
        return pass.steps();
    }

    /** The words' numbers (T). */
    int[] tokens() {
        return words.stream().mapToInt(Token::id).toArray();
    }
}
