package dev.dynaset.examples.tour;

import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.Source;

/**
 * A part of a {@link TestDynamoModel}.
 *
 * @param number the number of the item
 * @param isMarked what the model calls {@code bool}
 */
@Projection(of = TestDynamoModel.class)
record Marked(long number, @Source("bool") boolean isMarked) {}
