/** Items: between models and attribute values, one by one and in batches. Not for applications. */
@NullMarked
package dev.dynaset.internal.item;

import org.jspecify.annotations.NullMarked;
