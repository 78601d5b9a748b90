/**
 * What Dynaset costs beside code by hand and the Enhanced Client; {@code ./mvnw -q -Pbenchmarks} runs
 * it all.
 */
@NullMarked
package dev.dynaset.benchmarks;

import org.jspecify.annotations.NullMarked;
