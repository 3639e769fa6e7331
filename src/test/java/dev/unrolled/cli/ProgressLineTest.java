package dev.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.training.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
    private final StringWriter terminal = new StringWriter();
    private long nanos;

    @Test
    void showsHowFarATrainingIsAndGoesAway() {
        ProgressLine line = line(true);
        line.training(new Progress(2, 4, 50, 100));
        assertThat(terminal.toString()).isEqualTo("\rEpoch 2 of 4 [" + "#".repeat(11) + ".".repeat(19) + "]  38%");
        line.clear();
        assertThat(terminal.toString()).endsWith("\r" + " ".repeat("Epoch 2 of 4 []  38%".length() + 30) + "\r");
    }

    @Test
    void isWrittenTenTimesASecondAtMost() {
        ProgressLine line = line(true);
        for (int row = 1; row <= 1_000; row++) {
            line.reading(row * 1_000L);
            nanos += 1_000_000;
        }
        assertThat(terminal.toString().chars().filter(c -> c == '\r')).hasSize(10);
        assertThat(terminal.toString()).startsWith("\rReading: 1,000 rows\r").endsWith("\rReading: 901,000 rows");
    }

    @Test
    void coversWhatStoodThereBefore() {
        ProgressLine line = line(true);
        line.reading(1_000_000);
        nanos += 1_000_000_000;
        line.reading(5);
        assertThat(terminal.toString()).endsWith("\rReading: 5 rows        ");
    }

    @Test
    void isSilentInAPipe() {
        ProgressLine line = line(false);
        line.reading(5);
        line.training(new Progress(1, 1, 1, 1));
        line.clear();
        assertThat(terminal.toString()).isEmpty();
    }

    private ProgressLine line(boolean isShown) {
        return new ProgressLine(new PrintWriter(terminal), isShown, () -> nanos);
    }
}
