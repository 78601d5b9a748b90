/** What the first mapped item costs in a fresh JVM. */
@NullMarked
package dev.dynaset.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
