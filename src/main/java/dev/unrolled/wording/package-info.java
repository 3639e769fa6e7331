/**
 * Every word that a person reads, and how numbers look in it. Sentences come whole from one bundle,
 * {@code assets/translations/messages.properties}, so that they can be said in another language. May use: the JDK.
 */
@NullMarked
package dev.unrolled.wording;

import org.jspecify.annotations.NullMarked;
