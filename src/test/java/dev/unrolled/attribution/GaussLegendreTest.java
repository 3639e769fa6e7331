package dev.unrolled.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GaussLegendreTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 16, 33, 128, 256})
    void powersUpToTwiceTheNodesAreIntegratedExactly(int count) {
        GaussLegendre quadrature = new GaussLegendre(count);
        for (int power = 0; power < 2 * count; power++) {
            double integral = 0;
            for (int i = 0; i < count; i++) {
                integral += quadrature.weight(i) * StrictMath.pow(quadrature.node(i), power);
            }
            assertThat(integral).as("integral of x^%d", power).isCloseTo(1.0 / (power + 1), offset(1e-14));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void nodesLieInsideAndMirrorEachOther(int count) {
        GaussLegendre quadrature = new GaussLegendre(count);
        assertThat(quadrature.count()).isEqualTo(count);
        for (int i = 0; i < count; i++) {
            assertThat(quadrature.node(i)).isStrictlyBetween(0.0, 1.0);
            assertThat(quadrature.node(i)).isCloseTo(1 - quadrature.node(count - 1 - i), offset(1e-15));
            assertThat(quadrature.weight(i)).isEqualTo(quadrature.weight(count - 1 - i));
        }
    }
}
