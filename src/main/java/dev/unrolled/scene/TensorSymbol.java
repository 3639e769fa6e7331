package dev.unrolled.scene;

import dev.unrolled.wording.Wording;

/** How a tensor stands in the equations: {@code Wₕ} for {@code cell.weight_hh_l0}. */
public final class TensorSymbol {
    private TensorSymbol() {}

    /** The symbol of a tensor; its name where it has none. */
    public static String of(String tensor, Wording wording) {
        return switch (tensor) {
            case "embedding.weight" -> wording.say("tensor.embedding");
            case "cell.weight_ih_l0" -> wording.say("tensor.input");
            case "cell.weight_hh_l0" -> wording.say("tensor.state");
            case "cell.bias_ih_l0" -> wording.say("tensor.input.bias");
            case "cell.bias_hh_l0" -> wording.say("tensor.state.bias");
            case "readout.weight" -> wording.say("tensor.readout");
            case "readout.bias" -> wording.say("tensor.readout.bias");
            default -> tensor;
        };
    }
}
