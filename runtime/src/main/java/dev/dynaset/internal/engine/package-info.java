/** Carries out batches and transactions of any tables. Not for applications. */
@NullMarked
package dev.dynaset.internal.engine;

import org.jspecify.annotations.NullMarked;
