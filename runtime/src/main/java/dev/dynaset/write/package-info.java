/**
 * What a write of one item looks like before it is sent: immutable values.
 *
 * <p>Generated code calls this package: it is a binary contract.
 */
@NullMarked
package dev.dynaset.write;

import org.jspecify.annotations.NullMarked;
