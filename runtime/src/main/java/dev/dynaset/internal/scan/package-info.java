/** Scans in several segments at the same time. Not for applications. */
@NullMarked
package dev.dynaset.internal.scan;

import org.jspecify.annotations.NullMarked;
