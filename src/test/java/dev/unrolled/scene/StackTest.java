package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {
    @Test
    void positivePartsGoRightAndNegativeOnesLeftTheBiasFirst() {
        List<Stack.Piece> pieces = Stack.of(new Parts(new double[] {0.5, -0.3, 0.2}, 0.1, 0.5), 100, 1000);
        assertThat(pieces).extracting(Stack.Piece::owner).containsExactly(Stack.BIAS, 0, 1, 2);
        assertThat(pieces).extracting(Stack.Piece::from).containsExactly(0.0, 10.0, -30.0, 60.0);
        assertThat(pieces).extracting(Stack.Piece::to).containsExactly(10.0, 60.0, 0.0, 80.0);
    }

    @Test
    void partsTooThinToSeeAreOnePieceAndNothingIsLost() {
        double[] words = new double[40];
        java.util.Arrays.fill(words, 0.003);
        List<Stack.Piece> pieces = Stack.of(new Parts(words, -0.5, -0.38), 100, 1000);
        assertThat(pieces).extracting(Stack.Piece::owner).containsExactly(Stack.BIAS, Stack.THIN_POSITIVE);
        assertThat(pieces.get(1).width()).isCloseTo(40 * 0.3, within(1e-9));
    }

    @Test
    void whatReachesTooFarIsCutAtTheEdge() {
        List<Stack.Piece> pieces = Stack.of(new Parts(new double[] {3, 1}, 0, 4), 100, 50);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.to()).isLessThanOrEqualTo(50));
        assertThat(pieces.get(1).width()).isZero();
    }

    @Test
    void theReachIsThatOfTheLongerSide() {
        assertThat(new Parts(new double[] {0.5, -0.9}, -0.2, -0.6).reach()).isCloseTo(1.1, within(1e-12));
    }
}
