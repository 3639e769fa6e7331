/**
 * From text to word numbers: the tokenizer, the vocabulary, the corpus and its CSV reader.
 *
 * <p>May use: the JDK, and Commons CSV to read a corpus: quoting rules are easy to get almost right, so a library gets
 * them right.
 */
@NullMarked
package dev.unrolled.language;

import org.jspecify.annotations.NullMarked;
