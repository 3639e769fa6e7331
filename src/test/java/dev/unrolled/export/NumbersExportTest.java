package dev.unrolled.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unrolled.network.CellKind;
import dev.unrolled.trace.Lesson;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NumbersExportTest {
    @TempDir
    Path folder;

    private List<CSVRecord> rows(Lesson lesson) throws IOException {
        Path file = folder.resolve("a.csv");
        NumbersExport.csv(lesson, file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(reader, format)) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePartsAndTheBiasInTheTableAddUpToTheStates(CellKind cell) throws IOException {
        Lesson lesson = Lesson.builtIn(cell).withSentence("what, \"time\" is it?");
        List<CSVRecord> rows = rows(lesson);
        int last = lesson.sentence().size();
        assertThat(sum(rows, "part", last, 1) + sum(rows, "bias", last, 1))
                .isCloseTo(sum(rows, "hidden", last, 1), within(1e-9));
        assertThat(sum(rows, "hidden", last, 1)).isEqualTo(lesson.trace().hidden(last - 1, 0));
    }

    private static double sum(List<CSVRecord> rows, String quantity, int step, int number) {
        return rows.stream()
                .filter(row -> row.get("quantity").equals(quantity))
                .filter(row -> row.get("step").equals(Integer.toString(step)))
                .filter(row -> row.get("number").equals(Integer.toString(number)))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .sum();
    }

    @Test
    void theProbabilitiesInTheTableSumToOne() throws IOException {
        double sum = rows(Lesson.builtIn()).stream()
                .filter(row -> row.get("quantity").equals("probability"))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void theTraceHasTheLessonsOwnNumbers() throws IOException {
        Lesson lesson = Lesson.builtIn().withEpoch(3).withTarget(2);
        Path file = folder.resolve("a.json");
        NumbersExport.json(lesson, file);
        JsonNode trace = new ObjectMapper().readTree(file.toFile());
        assertThat(trace.get("target").asInt()).isEqualTo(2);
        assertThat(trace.get("loss").asDouble()).isEqualTo(lesson.trace().loss());
        assertThat(trace.get("words")).hasSize(5);
        assertThat(trace.get("name").asText()).isEqualTo("rnn-epoch-3");
    }

    @Test
    void theSameLessonGivesTheSameBytes() throws IOException {
        NumbersExport.json(Lesson.builtIn(), folder.resolve("a.json"));
        NumbersExport.json(Lesson.builtIn(), folder.resolve("b.json"));
        assertThat(folder.resolve("a.json")).hasSameBinaryContentAs(folder.resolve("b.json"));
    }
}
