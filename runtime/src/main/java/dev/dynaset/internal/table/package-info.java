/** The life of tables. Not for applications. */
@NullMarked
package dev.dynaset.internal.table;

import org.jspecify.annotations.NullMarked;
