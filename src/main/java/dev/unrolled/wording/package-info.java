/**
 * Every word that a person reads, and how numbers look in it. Sentences come whole from the bundles in
 * {@code assets/translations}, so that they can be said in another language; so do failures. May use: the JDK.
 */
@NullMarked
package dev.unrolled.wording;

import org.jspecify.annotations.NullMarked;
