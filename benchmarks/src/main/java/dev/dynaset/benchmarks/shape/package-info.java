/** The shapes of items: their models, and what each contestant is told of them. */
@NullMarked
package dev.dynaset.benchmarks.shape;

import org.jspecify.annotations.NullMarked;
