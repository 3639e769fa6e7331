package dev.unrolled.language;

/**
 * What came of reading a corpus file.
 *
 * @param corpus its sentences
 * @param rows how many rows were read, the header left out
 * @param wordless how many of them had a text without any word and were left out
 * @param firstWordless the first such row, counting the header as row 1; 0 where there is none
 */
public record CorpusReading(Corpus corpus, long rows, long wordless, long firstWordless) {}
