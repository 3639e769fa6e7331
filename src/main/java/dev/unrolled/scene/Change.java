package dev.unrolled.scene;

import dev.unrolled.network.Parameters;
import dev.unrolled.trace.Update;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much one tensor changes in an update.
 *
 * @param tensor its number among the network's tensors
 * @param name its name
 * @param norm 2-norm of the change
 * @param before 2-norm of the tensor before
 */
record Change(int tensor, String name, double norm, double before) {
    private static final Map<String, String> KEYS = Map.of(
            "embedding.weight", "tensor.embedding",
            "cell.weight_ih_l0", "tensor.input",
            "cell.weight_hh_l0", "tensor.state",
            "cell.bias_ih_l0", "tensor.input.bias",
            "cell.bias_hh_l0", "tensor.state.bias",
            "readout.weight", "tensor.readout",
            "readout.bias", "tensor.readout.bias");

    /** All tensors in the network's order. */
    static List<Change> of(Update update) {
        Parameters before = update.before().network().parameters();
        Parameters after = update.after().network().parameters();
        List<String> names = before.names();
        Change[] all = new Change[names.size()];
        for (int n = 0; n < all.length; n++) {
            all[n] = of(n, names.get(n), before.toArray(names.get(n)), after.toArray(names.get(n)));
        }
        return List.of(all);
    }

    private static Change of(int n, String name, double[] before, double[] after) {
        double change = 0;
        double size = 0;
        for (int i = 0; i < before.length; i++) {
            change += (after[i] - before[i]) * (after[i] - before[i]);
            size += before[i] * before[i];
        }
        return new Change(n, name, Math.sqrt(change), Math.sqrt(size));
    }

    /** The shortest that still says what the tensor is, with its name in the equations. */
    String brief(Wording wording) {
        return key().map(key -> wording.say(key + ".brief")).orElse(name);
    }

    /** What the tensor is, and its name in the equations. */
    String named(Wording wording) {
        return key().map(key -> wording.say(key + ".named")).orElse(name);
    }

    private Optional<String> key() {
        return Optional.ofNullable(KEYS.get(name));
    }
}
