package dev.unrolled.attribution;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Parameters;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * By how much, in the long run, a recurrent matrix stretches what goes through it again and again: the largest absolute
 * value of its eigenvalues (Pascanu, Mikolov and Bengio, 2013).
 */
public final class SpectralRadius {
    private static final String RECURRENT = "cell.weight_hh_l0";

    private SpectralRadius() {}

    /**
     * The spectral radius of an Elman network's W_hh (H, H).
     *
     * @throws IllegalArgumentException if the network has gates, and so more than one recurrent matrix
     */
    public static double of(Parameters parameters) {
        return moduli(parameters)[0];
    }

    /**
     * The absolute values of all eigenvalues of an Elman network's W_hh (H, H); the first of them is its spectral radius.
     *
     * @return the largest first
     * @throws IllegalArgumentException if the network has gates, and so more than one recurrent matrix
     */
    public static double[] moduli(Parameters parameters) {
        if (parameters.shape().cell() != CellKind.RNN) {
            throw new IllegalArgumentException("Only a plain recurrent network has one recurrent matrix, not "
                    + parameters.shape().cell().code() + ".");
        }
        return moduli(parameters.toArray(RECURRENT), parameters.columns(RECURRENT));
    }

    /**
     * The spectral radius of a square matrix.
     *
     * @param matrix row after row
     * @param size how many rows and columns it has
     * @throws IllegalArgumentException if it has another number of entries
     * @throws IllegalStateException if its eigenvalues can't be found, as for entries that are not finite
     */
    static double of(double[] matrix, int size) {
        return moduli(matrix, size)[0];
    }

    private static double[] moduli(double[] matrix, int size) {
        if (matrix.length != size * size) {
            throw new IllegalArgumentException(
                    "A matrix of " + size + " rows and columns doesn't have " + matrix.length + " entries.");
        }
        EigenDecomposition_F64<DMatrixRMaj> found = DecompositionFactory_DDRM.eig(size, false);
        if (!found.decompose(new DMatrixRMaj(size, size, true, matrix.clone()))) {
            throw new IllegalStateException("The eigenvalues of a matrix could not be found.");
        }
        double[] moduli = new double[size];
        for (int i = 0; i < size; i++) {
            moduli[i] = -found.getEigenvalue(i).getMagnitude();
        }
        Arrays.sort(moduli);
        Arrays.setAll(moduli, i -> -moduli[i]);
        return moduli;
    }
}
