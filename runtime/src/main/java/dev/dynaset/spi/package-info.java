/**
 * What generated tables and query sets extend. It ties the descriptions in
 * {@code dev.dynaset.schema} and {@code dev.dynaset.query} to their execution.
 *
 * <p>Generated code calls this package: it is a binary contract.
 */
@NullMarked
package dev.dynaset.spi;

import org.jspecify.annotations.NullMarked;
