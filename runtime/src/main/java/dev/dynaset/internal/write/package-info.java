/** Writes of single items: prepared, rendered as requests, and sent. Not for applications. */
@NullMarked
package dev.dynaset.internal.write;

import org.jspecify.annotations.NullMarked;
