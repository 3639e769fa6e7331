/**
 * Measurements, one table: {@code mvn -q -Pbench -DskipTests verify}. JMH benchmarks and plain measurements both report to
 * {@link dev.unrolled.bench.Benchmarks}. Nothing of the program uses what lives here.
 */
@NullMarked
package dev.unrolled.bench;

import org.jspecify.annotations.NullMarked;
