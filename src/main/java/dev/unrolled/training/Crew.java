package dev.unrolled.training;

import dev.unrolled.network.GradientSum;
import dev.unrolled.network.Learner;
import dev.unrolled.network.Workspace;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The threads that learn from the sentences of a batch.
 *
 * <p>They go through the sentences side by side; the gradients are added up here alone, sentence after sentence. So every
 * sum runs in the same order for any number of threads, and has the same bits.
 */
final class Crew {
    /** Sentences that a thread takes at a time: handing over costs about as much as one short sentence. */
    private static final int HANDFUL = 8;

    private final int threads;
    private final List<Workspace> workspaces;
    private final ExecutorService pool;

    Crew(Learner learner, int threads) {
        this.threads = threads;
        int rooms = threads == 1 ? 1 : threads * HANDFUL;
        workspaces = Stream.generate(learner::workspace).limit(rooms).toList();
        pool = Executors.newFixedThreadPool(threads, Crew::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "training");
        thread.setDaemon(true);
        return thread;
    }

    /** Adds the gradients of these sentences, in their order. */
    void learn(int[][] words, int[] intents, GradientSum sum) {
        if (threads == 1) {
            for (int i = 0; i < words.length; i++) {
                workspaces.get(0).learn(words[i], intents[i], sum);
            }
            return;
        }
        for (int first = 0; first < words.length; first += workspaces.size()) {
            learnAtOnce(words, intents, first, sum);
        }
    }

    /** As many sentences as there are workspaces, or what is left of them. */
    private void learnAtOnce(int[][] words, int[] intents, int first, GradientSum sum) {
        int count = Math.min(workspaces.size(), words.length - first);
        List<CompletableFuture<Void>> handfuls = IntStream.iterate(0, at -> at < count, at -> at + HANDFUL)
                .mapToObj(at -> CompletableFuture.runAsync(
                        () -> {
                            for (int i = at; i < Math.min(count, at + HANDFUL); i++) {
                                workspaces.get(i).goThrough(words[first + i], intents[first + i]);
                            }
                        },
                        pool))
                .toList();
        for (int i = 0; i < count; i++) {
            handfuls.get(i / HANDFUL).join();
            workspaces.get(i).addTo(sum);
        }
    }

    /** Lets the threads go. */
    void end() {
        pool.shutdown();
    }
}
