/** What came out, as tables and a plot. */
@NullMarked
package dev.dynaset.benchmarks.report;

import org.jspecify.annotations.NullMarked;
