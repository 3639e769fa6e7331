package dev.unrolled.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Gradients;
import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.network.Sizes;
import dev.unrolled.reference.RandomNetworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured on the loss is what backpropagation says. */
final class SlopesTest {
    private static final int TARGET = 2;
    private static final int STEPS = 6;

    private static Network network(CellKind cell) {
        return RandomNetworks.of(Shape.of(cell, new Sizes(4, 3, 5, 3)), 11, 1);
    }

    /** With words that come twice. */
    private static int[] tokens() {
        return new int[] {1, 3, 1, 0, 2, 3};
    }

    private static Gradients gradients(Network network) {
        return network.backward(network.forward(tokens()), TARGET);
    }

    private static void same(double measured, double worked) {
        assertThat(measured).isCloseTo(worked, within(1e-9 * (1 + Math.abs(worked))));
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theSlopeByAStateIsItsTotalGradient(CellKind cell) {
        Network network = network(cell);
        Slopes slopes = new Slopes(network, tokens(), TARGET);
        Gradients gradients = gradients(network);
        for (int t = 0; t < STEPS; t++) {
            for (int j = 0; j < 5; j++) {
                same(slopes.hidden(t, j), gradients.hidden(t, j));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = CellKind.class, names = "LSTM")
    void theSlopeByACellStateIsItsTotalGradient(CellKind cell) {
        Network network = network(cell);
        Slopes slopes = new Slopes(network, tokens(), TARGET);
        Gradients gradients = gradients(network);
        for (int t = 0; t < STEPS; t++) {
            for (int j = 0; j < 5; j++) {
                same(slopes.cell(t, j), gradients.cellState(t, j));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theSlopeByANumberOfAWordIsThatOfItsStepAlone(CellKind cell) {
        Network network = network(cell);
        Slopes slopes = new Slopes(network, tokens(), TARGET);
        Gradients gradients = gradients(network);
        for (int t = 0; t < STEPS; t++) {
            for (int e = 0; e < 3; e++) {
                same(slopes.input(t, e), gradients.input(t, e));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theSlopeAlongTheGradientIsItsLengthSquared(CellKind cell) {
        Network network = network(cell);
        Parameters gradient = gradients(network).parameters();
        double norm = gradient.norm();
        same(new Slopes(network, tokens(), TARGET).along(gradient), norm * norm);
    }

    /** Where the network is all but sure, the loss and its slopes are next to nothing, and have their digits all the same. */
    @ParameterizedTest
    @EnumSource(CellKind.class)
    void theSlopesOfALossOfNextToNothingAreMeasuredToo(CellKind cell) {
        Network sure = sure(network(cell));
        Slopes slopes = new Slopes(sure, tokens(), TARGET);
        Gradients gradients = gradients(sure);
        assertThat(sure.forward(tokens()).loss(TARGET)).isLessThan(1e-8);
        for (int j = 0; j < 5; j++) {
            assertThat(slopes.hidden(STEPS - 1, j) / gradients.hidden(STEPS - 1, j))
                    .isCloseTo(1, within(1e-5));
        }
    }

    private static Network sure(Network network) {
        double[] bias = network.parameters().toArray("readout.bias");
        bias[TARGET] += 25;
        return Network.of(network.parameters().with("readout.bias", bias));
    }
}
