package dev.unrolled.export;

import dev.unrolled.attribution.Contributions;
import dev.unrolled.network.CellKind;
import dev.unrolled.trace.Trace;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a trace as rows of one number each. Time steps, words, units and intents count from 1, as on screen. */
final class TraceCsv {
    private final Trace trace;
    private final CSVPrinter rows;

    /** Starts with the names of the columns. */
    TraceCsv(Trace trace, Appendable out) throws IOException {
        this.trace = trace;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader("quantity", "step", "word", "number", "of", "value")
                .get();
        rows = new CSVPrinter(out, format);
    }

    void write() throws IOException {
        for (int t = 0; t < trace.steps(); t++) {
            state(t);
            gradient(t);
            parts(t);
        }
        answer();
        rows.flush();
    }

    private void state(int t) throws IOException {
        for (int j = 0; j < trace.hiddenSize(); j++) {
            row("hidden", t, j, "", trace.hidden(t, j));
            if (trace.cell() == CellKind.LSTM) {
                row("cell_state", t, j, "", trace.cellState(t, j));
            }
            for (String gate : trace.cell().gates()) {
                row("gate_" + gate, t, j, "", trace.gate(gate, t, j));
            }
        }
    }

    private void gradient(int t) throws IOException {
        for (int j = 0; j < trace.hiddenSize(); j++) {
            row("gradient_hidden", t, j, "", trace.gradientHidden(t, j));
        }
        row("gradient_magnitude", t, trace.gradientMagnitude(t));
        row("gradient_left", t, trace.gradientLeft(t));
        if (t < trace.steps() - 1) {
            row("step_factor", t, trace.stepFactor(t));
        }
    }

    /** What each word gives to each unit, in the column "of"; then the share of the memory mix. */
    private void parts(int t) throws IOException {
        Contributions parts = trace.contributions();
        for (int k = 0; k <= t; k++) {
            for (int j = 0; j < trace.hiddenSize(); j++) {
                row("part", t, j, word(k), parts.of(k, t, j));
            }
            rows.printRecord("memory_mix", t + 1, word(t), "", word(k), parts.memoryMix(k, t));
        }
        for (int j = 0; j < trace.hiddenSize(); j++) {
            row("bias", t, j, "", parts.bias(t, j));
        }
    }

    private void answer() throws IOException {
        for (int k = 0; k < trace.intentCount(); k++) {
            intent("logit", k, trace.logit(k));
            intent("probability", k, trace.probability(k));
        }
        intent("loss", trace.target(), trace.loss());
    }

    private void intent(String quantity, int k, double value) throws IOException {
        rows.printRecord(quantity, "", "", k + 1, trace.intents().get(k), value);
    }

    private void row(String quantity, int t, int j, String of, double value) throws IOException {
        rows.printRecord(quantity, t + 1, word(t), j + 1, of, value);
    }

    private void row(String quantity, int t, double value) throws IOException {
        rows.printRecord(quantity, t + 1, word(t), "", "", value);
    }

    private String word(int t) {
        return trace.sentence().tokens().get(t).text();
    }
}
