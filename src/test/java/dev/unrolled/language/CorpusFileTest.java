package dev.unrolled.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusFileTest {
    private static CorpusReading read(String csv) throws CorpusException {
        return read(csv.getBytes(StandardCharsets.UTF_8), 1);
    }

    private static CorpusReading read(byte[] csv, long seed) throws CorpusException {
        return CorpusFile.read(new ByteArrayInputStream(csv), "requests.csv", seed, rows -> {});
    }

    private static void assertProblem(String csv, String message) {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> read(csv))
                .withMessage(message);
    }

    @Test
    void readsQuotesCommasAndLineBreaksInsideAText() throws CorpusException {
        CorpusReading reading =
                read("text,intent,split\n\"say \"\"hi\"\", please\nnow\",greet,train\nbye,leave,test\n");
        assertThat(reading.corpus().examples())
                .containsExactly(
                        new Example("say \"hi\", please\nnow", "greet", Split.TRAIN),
                        new Example("bye", "leave", Split.TEST));
        assertThat(reading.rows()).isEqualTo(2);
    }

    @Test
    void byteOrderMarkLineEndsColumnOrderAndOtherColumnsMakeNoDifference() throws CorpusException {
        Corpus plain =
                read("text,intent,split\nhi,greet,train\nbye,leave,valid\n").corpus();
        Corpus other = read("\uFEFFSplit,id, Intent ,TEXT\r\nTrain,1, greet,hi\r\nvalid,2,leave,bye\r\n\r\n")
                .corpus();
        assertThat(other.examples()).isEqualTo(plain.examples());
    }

    @Test
    void textThatIsNotUtf8IsSaidToBeSo() {
        byte[] latin1 = "text,intent\nau caf\u00E9,go\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> read(latin1, 1))
                .withMessageContaining("requests.csv, row 1 or soon after")
                .withMessageContaining("not UTF-8");
    }

    @Test
    void rowsWithoutWordsAreLeftOutAndCounted() throws CorpusException {
        CorpusReading reading = read("text,intent,split\nhi,greet,train\n,greet,train\n\"  \",leave,train\n");
        assertThat(reading.corpus().examples()).hasSize(1);
        assertThat(reading.rows()).isEqualTo(3);
        assertThat(reading.wordless()).isEqualTo(2);
        assertThat(reading.firstWordless()).isEqualTo(3);
    }

    @Test
    void problemsNameTheirRow() {
        assertProblem(
                "text,intent,split\nhi,greet,train\nbye,,train\n", "requests.csv, row 3 has no intent for \"bye\".");
        assertProblem(
                "text,intent,split\n\nhi,greet,dev\n",
                "requests.csv, row 3 has the split \"dev\"; it must be train, valid or test.");
        assertProblem(
                "text,intent\nhi, there,greet\n",
                "requests.csv, row 2 has 3 fields where the header has 2; a text with a comma needs quotation marks"
                        + " around it.");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsSaidToBeSo() {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> read("text,intent\nhi,greet\n\"bye,leave\n"))
                .withMessageContaining("row 2 or soon after")
                .withMessageContaining("quotation mark");
    }

    @Test
    void aMissingHeaderIsSaidToBeMissing() {
        assertProblem(
                "hi;greet\n",
                "requests.csv needs a first line that names the columns text,intent (and split, if it has one), with"
                        + " commas between them; it has: hi;greet");
        assertProblem("", "requests.csv is empty; a corpus starts with the line text,intent,split.");
        assertProblem("text,intent,text\n", "requests.csv has two columns \"text\"; leave one.");
    }

    @Test
    void aCorpusWithNothingToLearnFromIsRefused() {
        assertProblem("text,intent\n", "requests.csv has no sentences below its header.");
        assertProblem(
                "text,intent,split\nhi,greet,test\n",
                "requests.csv has no sentences to learn from; give some rows the split train.");
    }

    private static String corpusWithoutSplits(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "word" + i + ",intent" + i % 3 + "\n")
                .collect(Collectors.joining("", "text,intent\n", ""));
    }

    @Test
    void withoutSplitsAFifthOfEachIntentIsForTesting() throws CorpusException {
        Corpus corpus = read(corpusWithoutSplits(300)).corpus();
        for (String intent : corpus.intents()) {
            assertThat(corpus.examples(Split.TEST))
                    .filteredOn(e -> e.intent().equals(intent))
                    .hasSize(20);
        }
        assertThat(corpus.examples(Split.TRAIN)).hasSize(240);
    }

    @Test
    void theSeedDecidesTheSplit() throws CorpusException {
        byte[] csv = corpusWithoutSplits(60).getBytes(StandardCharsets.UTF_8);
        assertThat(read(csv, 5).corpus().examples())
                .isEqualTo(read(csv, 5).corpus().examples());
        assertThat(read(csv, 5).corpus().examples())
                .isNotEqualTo(read(csv, 6).corpus().examples());
    }

    @Test
    void sentencesWithTheSameWordsStayOnOneSideOfTheSplit() throws CorpusException {
        String twice = corpusWithoutSplits(60) + corpusWithoutSplits(60).substring("text,intent\n".length());
        List<Example> examples = read(twice).corpus().examples();
        assertThat(examples.subList(0, 60)).isEqualTo(examples.subList(60, 120));
    }

    @Test
    void oneIntentAloneIsACorpus() throws CorpusException {
        assertThat(read("text,intent\nhi,greet\nhello,greet\n").corpus().intents())
                .containsExactly("greet");
    }

    @Test
    void rowsAreStreamedAndProgressIsTold() throws CorpusException {
        List<Long> told = new ArrayList<>();
        CorpusReading reading = CorpusFile.read(new RowsMadeWhileRead(20_000), "long.csv", 1, told::add);
        assertThat(reading.corpus().examples()).hasSize(20_000);
        assertThat(told).hasSize(20_000).startsWith(1L).endsWith(20_000L);
    }

    @ParameterizedTest
    @CsvSource({"absent.csv, There is no file", ".., is a folder"})
    void whatIsNotAFileIsSaidToBeSo(String name, String message, @TempDir Path folder) {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> CorpusFile.read(folder.resolve(name), 1, rows -> {}))
                .withMessageContaining(message);
    }

    /** Makes its rows when they are asked for, so that nothing but the reader could keep them. */
    private static final class RowsMadeWhileRead extends InputStream {
        private final int rows;
        private int row;
        private InputStream line = stream("text,intent,split\n");

        RowsMadeWhileRead(int rows) {
            this.rows = rows;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (line.available() == 0 && row < rows) {
                line = stream("hello " + row++ + ",greet,train\n");
            }
            return line.read(into, from, count);
        }

        private static InputStream stream(String line) {
            return new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
