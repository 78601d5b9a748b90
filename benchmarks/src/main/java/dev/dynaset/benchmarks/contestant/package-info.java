/** Those who compete: code by hand, Dynaset and the Enhanced Client. */
@NullMarked
package dev.dynaset.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
