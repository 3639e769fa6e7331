package dev.unrolled.tour.bag;

import dev.unrolled.language.Chance;
import dev.unrolled.language.Corpus;
import dev.unrolled.language.CorpusFile;
import dev.unrolled.language.Example;
import dev.unrolled.language.Sentence;
import dev.unrolled.language.Split;
import dev.unrolled.language.Vocabulary;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Trains the bag network on the program's own corpus, in a fraction of a second, with the same bits every time. */
final class BagTraining {
    private static final int EMBEDDING = 8;
    private static final int HIDDEN = 8;
    private static final int EPOCHS = 15;
    private static final int BATCH = 16;
    private static final double RATE = 0.02;
    private static final long SEED = 4;

    private final Corpus corpus;
    private final List<String> intents;
    private final Vocabulary vocabulary;
    private final Chance chance = new Chance(SEED);

    /** Of the same words and intents as the recurrent network. */
    BagTraining(Vocabulary vocabulary, List<String> intents) {
        this.vocabulary = vocabulary;
        this.intents = intents;
        corpus = corpus();
    }

    /** A sentence of the corpus as numbers. */
    private record Request(Sentence sentence, int intent) {
        int[] ids() {
            return sentence.ids();
        }
    }

    private List<Request> requests(Split split) {
        return corpus.examples(split).stream().map(this::request).toList();
    }

    private Request request(Example example) {
        return new Request(vocabulary.sentence(example.text()), intents.indexOf(example.intent()));
    }

    private static Corpus corpus() {
        try (InputStream in = BagTraining.class.getResourceAsStream("/assets/corpus/requests.csv")) {
            if (in == null) {
                throw new FileNotFoundException("corpus/requests.csv is missing");
            }
            return CorpusFile.read(in, "requests.csv", 1, rows -> {}).corpus();
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The program's own corpus can't be read; it must be installed again.", problem);
        }
    }

    /** Trains from random weights; Adam as PyTorch has it (0.9, 0.999, 1e-8). */
    BagNetwork train() {
        BagNetwork.Sizes sizes = new BagNetwork.Sizes(vocabulary.size(), EMBEDDING, HIDDEN, intents.size());
        double[] weights = new double[sizes.all()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i < sizes.hiddenAt() ? chance.normal() : (chance.uniform() - 0.5) * 2 / Math.sqrt(HIDDEN);
        }
        Descent descent = new Descent(weights);
        List<Request> requests = requests(Split.TRAIN);
        int[] order = new int[requests.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            chance.shuffle(order);
            epoch(requests, order, descent, sizes);
        }
        return new BagNetwork(sizes, weights);
    }

    private void epoch(List<Request> requests, int[] order, Descent descent, BagNetwork.Sizes sizes) {
        for (int from = 0; from < order.length; from += BATCH) {
            BagNetwork now = new BagNetwork(sizes, descent.weights);
            double[] gradient = new double[sizes.all()];
            int to = Math.min(order.length, from + BATCH);
            for (int i = from; i < to; i++) {
                Request request = requests.get(order[i]);
                now.addGradient(request.ids(), request.intent, gradient);
            }
            descent.step(gradient, to - from);
        }
    }

    /** The share of the test sentences that a network answers as the corpus does. */
    double accuracy(BagNetwork network) {
        List<Request> requests = requests(Split.TEST);
        long right = requests.stream()
                .filter(request -> network.answer(request.ids()).best() == request.intent)
                .count();
        return right / (double) requests.size();
    }

    /** Adam's steps on weights of its own. */
    private static final class Descent {
        private final double[] weights;
        private final double[] mean;
        private final double[] square;
        private double meanDecay = 1;
        private double squareDecay = 1;

        Descent(double[] weights) {
            this.weights = weights;
            mean = new double[weights.length];
            square = new double[weights.length];
        }

        void step(double[] gradient, int sentences) {
            meanDecay *= 0.9;
            squareDecay *= 0.999;
            for (int i = 0; i < weights.length; i++) {
                double g = gradient[i] / sentences;
                mean[i] = 0.9 * mean[i] + 0.1 * g;
                square[i] = 0.999 * square[i] + 0.001 * g * g;
                weights[i] -= RATE * mean[i] / (1 - meanDecay) / (Math.sqrt(square[i] / (1 - squareDecay)) + 1e-8);
            }
        }
    }
}
