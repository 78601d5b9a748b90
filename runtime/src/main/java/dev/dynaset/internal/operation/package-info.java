/** Many writes or reads at once: batches and transactions of any tables. Not for applications. */
@NullMarked
package dev.dynaset.internal.operation;

import org.jspecify.annotations.NullMarked;
