/** Between models and items, and what tells an item from others. Not for applications. */
@NullMarked
package dev.dynaset.internal.mapping;

import org.jspecify.annotations.NullMarked;
