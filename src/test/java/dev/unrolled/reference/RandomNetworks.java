package dev.unrolled.reference;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import java.util.Random;

/** Networks and sentences drawn at random, the same ones for the same seed. */
public final class RandomNetworks {
    private RandomNetworks() {}

    /** A network of a cell with V = 9, E = 3, H = 4, K = 3, its weights as PyTorch draws them. */
    public static Network small(CellKind cell, long seed) {
        return of(Shape.of(cell, new Sizes(9, 3, 4, 3)), seed, 1);
    }

    /** A network whose recurrent weights are {@code stretch} times those that PyTorch would draw. */
    public static Network of(Shape shape, long seed, double stretch) {
        Random random = new Random(seed);
        double bound = 1 / Math.sqrt(shape.sizes().hidden());
        return Network.of(Parameters.generate(shape, (name, row, column) -> switch (name) {
            case "embedding.weight" -> random.nextGaussian();
            case "cell.weight_hh_l0" -> stretch * bound * (2 * random.nextDouble() - 1);
            default -> bound * (2 * random.nextDouble() - 1);
        }));
    }

    /** A sentence of {@code length} words of the network's vocabulary. */
    public static int[] sentence(Network network, int length, long seed) {
        return new Random(seed)
                .ints(length, 0, network.shape().sizes().vocabulary())
                .toArray();
    }
}
