/** Reads of items by their keys. Not for applications. */
@NullMarked
package dev.dynaset.internal.item;

import org.jspecify.annotations.NullMarked;
