package dev.unrolled.training;

/**
 * How well a network does on the sentences of one split.
 *
 * @param loss mean cross-entropy in nats; 0 where there are no sentences
 * @param accuracy share of sentences whose intent it finds, 0 to 1; 0 where there are no sentences
 * @param sentences how many there are
 */
public record Score(double loss, double accuracy, int sentences) {}
