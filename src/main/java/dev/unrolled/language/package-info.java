/**
 * From text to word numbers: the tokenizer, the vocabulary, the corpus and its CSV reader.
 *
 * <p>May use: {@code wording}, to say in any language why a corpus can't be read, and Commons CSV to read one: quoting rules are easy
 * to get almost right, so a library gets them right.
 */
@NullMarked
package dev.unrolled.language;

import org.jspecify.annotations.NullMarked;
