/** Runs the benchmarks: all, or those that are asked for. */
@NullMarked
package dev.dynaset.benchmarks.run;

import org.jspecify.annotations.NullMarked;
