package dev.unrolled.tour.depth;

import dev.unrolled.attribution.CentralDifference;
import dev.unrolled.scene.Check;

/**
 * The check of a gradient in the deep network, by moving what it is by and working out the layers behind it again.
 *
 * @param network whose it is
 * @param layer from 1
 * @param unit from 0; −1 for all units of the layer
 */
record DepthCheck(DeepNetwork network, int layer, int unit) implements Check {
    /** All units of a layer. */
    static final int ALL = -1;

    @Override
    public Result run() {
        Whisper whisper = network.whisper();
        if (unit != ALL) {
            return Result.of(whisper.gradient(layer, unit), measured(whisper, unit));
        }
        double[] worked = new double[DeepNetwork.WIDTH];
        double[] tried = new double[DeepNetwork.WIDTH];
        for (int j = 0; j < worked.length; j++) {
            worked[j] = whisper.gradient(layer, j);
            tried[j] = measured(whisper, j);
        }
        return Result.of(worked, tried);
    }

    private double measured(Whisper whisper, int j) {
        return CentralDifference.slope(move -> {
            double[] values = whisper.values(layer);
            values[j] += move;
            return network.lossFrom(layer, values);
        });
    }
}
