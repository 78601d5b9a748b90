/**
 * Descriptions of queries. Nothing in here sends anything.
 *
 * <p>Generated code calls this package: it is a binary contract.
 */
@NullMarked
package dev.dynaset.query;

import org.jspecify.annotations.NullMarked;
