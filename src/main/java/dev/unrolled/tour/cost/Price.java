package dev.unrolled.tour.cost;

import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Sizes;

/**
 * What a cell costs.
 *
 * @param weights how many numbers it has learned, biases included
 * @param multiplications how many it does in one step, counted from its equations: G·H·(E + H) for its G blocks of weights,
 *     and 3H more where there are gates, each of which weighs something; those inside σ and tanh are not counted
 */
record Price(int weights, int multiplications) {
    static Price of(Network network) {
        Parameters all = network.parameters();
        int weights = all.names().stream()
                .filter(name -> name.startsWith("cell."))
                .mapToInt(name -> all.toArray(name).length)
                .sum();
        Sizes sizes = network.shape().sizes();
        int blocks = network.shape().cell().blocks();
        int products = blocks * sizes.hidden() * (sizes.embedding() + sizes.hidden());
        int gates = blocks > 1 ? 3 * sizes.hidden() : 0;
        return new Price(weights, products + gates);
    }
}
