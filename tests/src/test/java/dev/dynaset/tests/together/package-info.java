/** Batches and transactions. */
@NullMarked
package dev.dynaset.tests.together;

import org.jspecify.annotations.NullMarked;
