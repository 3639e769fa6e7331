package dev.unrolled.storage;

import dev.unrolled.network.Network;
import dev.unrolled.network.Parameters;
import dev.unrolled.network.Shape;
import dev.unrolled.training.EpochReport;
import dev.unrolled.training.Score;
import dev.unrolled.training.TrainingHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every epoch's tensors, one upon another: the first dimension is the epoch. */
record Stack(int epochs, Map<String, Tensor> tensors, Tensor report) {
    private static final String REPORT = "report";
    private static final int SPLITS = 3;
    private static final int NUMBERS = 3;

    static Stack of(Safetensors file, String name) throws StorageException {
        Tensor report = file.tensor(REPORT).orElseThrow(() -> StorageException.of("failed.history.no-report", name));
        int epochs = report.shape().isEmpty() ? 0 : report.shape().get(0);
        if (epochs == 0 || !report.shape().equals(List.of(epochs, SPLITS, NUMBERS))) {
            throw StorageException.of("failed.history.report", name, report.shape());
        }
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (Tensor tensor : file.tensors()) {
            if (tensor.shape().isEmpty() || tensor.shape().get(0) != epochs) {
                throw StorageException.of("failed.history.epochs", name, tensor.name(), epochs);
            }
            tensors.put(tensor.name(), tensor);
        }
        tensors.remove(REPORT);
        return new Stack(epochs, tensors, report);
    }

    /** The dimensions of each tensor in one epoch. */
    Map<String, List<Integer>> dimensions() {
        Map<String, List<Integer>> dimensions = new LinkedHashMap<>();
        tensors.forEach((name, tensor) ->
                dimensions.put(name, tensor.shape().subList(1, tensor.shape().size())));
        return dimensions;
    }

    List<Network> networks(Shape shape) {
        List<Network> networks = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Map<String, double[]> values = new LinkedHashMap<>();
            for (Tensor tensor : tensors.values()) {
                int size = tensor.size() / epochs;
                values.put(tensor.name(), tensor.values(epoch * size, size));
            }
            networks.add(Network.of(Parameters.of(shape, values)));
        }
        return networks;
    }

    List<EpochReport> reports() {
        List<EpochReport> reports = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            int at = epoch * SPLITS * NUMBERS;
            reports.add(new EpochReport(score(at), score(at + NUMBERS), score(at + 2 * NUMBERS)));
        }
        return reports;
    }

    private Score score(int at) {
        return new Score(report.at(at), report.at(at + 1), (int) report.at(at + 2));
    }

    static Tensor tensor(TrainingHistory history, String name) {
        Parameters first = history.network(0).parameters();
        int size = first.toArray(name).length;
        double[] values = new double[history.epochCount() * size];
        for (int epoch = 0; epoch < history.epochCount(); epoch++) {
            System.arraycopy(history.network(epoch).parameters().toArray(name), 0, values, epoch * size, size);
        }
        List<Integer> shape = new ArrayList<>(List.of(history.epochCount()));
        shape.addAll(first.dimensions(name));
        return Tensor.of(name, shape, values);
    }

    static Tensor reportTensor(TrainingHistory history) {
        double[] values = new double[history.epochCount() * SPLITS * NUMBERS];
        int at = 0;
        for (int epoch = 0; epoch < history.epochCount(); epoch++) {
            EpochReport report = history.report(epoch);
            for (Score score : Arrays.asList(report.train(), report.valid(), report.test())) {
                values[at++] = score.loss();
                values[at++] = score.accuracy();
                values[at++] = score.sentences();
            }
        }
        return Tensor.of(REPORT, List.of(history.epochCount(), SPLITS, NUMBERS), values);
    }
}
