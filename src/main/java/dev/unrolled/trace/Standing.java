package dev.unrolled.trace;

import dev.unrolled.network.Network;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in its training a network stands: after an epoch, and after steps of gradient descent that were taken on top of it.
 *
 * @param material the training
 * @param epoch 0 is before training
 * @param stepped the network after each step taken, the last one last
 */
record Standing(Material material, int epoch, List<Network> stepped) {
    Standing {
        stepped = List.copyOf(stepped);
    }

    /** After an epoch, or after the last one where there are fewer. */
    static Standing near(Material material, int epoch) {
        return new Standing(material, Math.min(epoch, material.history().lastEpoch()), List.of());
    }

    /** The network as it stands here. */
    Network network() {
        return stepped.isEmpty() ? material.history().network(epoch) : stepped.get(stepped.size() - 1);
    }

    /** Whether this is the network after an epoch, and nothing else. */
    boolean isJustAfter(int wanted) {
        return epoch == wanted && stepped.isEmpty();
    }

    /** One step on. */
    Standing steppedTo(Network next) {
        List<Network> more = new ArrayList<>(stepped);
        more.add(next);
        return new Standing(material, epoch, more);
    }

    /** One step back; this one where none was taken. */
    Standing stepBack() {
        return stepped.isEmpty() ? this : new Standing(material, epoch, stepped.subList(0, stepped.size() - 1));
    }
}
