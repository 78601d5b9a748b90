/** Items and pages as publishers. Not for applications. */
@NullMarked
package dev.dynaset.internal.flow;

import org.jspecify.annotations.NullMarked;
