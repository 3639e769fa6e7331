/**
 * Files that are read back: networks as safetensors, lessons, settings.
 *
 * <p>May use: {@code network}, {@code language} and {@code training}, {@code wording} to say in any language what is wrong with a file,
 * and Jackson for JSON.
 */
@NullMarked
package dev.unrolled.storage;

import org.jspecify.annotations.NullMarked;
