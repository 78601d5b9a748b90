/**
 * What applications call: {@link dev.dynaset.Dynaset} with its settings, query sets, pages and
 * exceptions.
 *
 * <p>The classes that are generated for a model extend {@code dev.dynaset.spi} and return the types
 * of this package.
 */
@NullMarked
package dev.dynaset;

import org.jspecify.annotations.NullMarked;
