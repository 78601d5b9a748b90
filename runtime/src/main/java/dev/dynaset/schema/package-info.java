/**
 * What a table looks like to DynamoDB: its keys and its indexes, under their stored names.
 *
 * <p>Generated code calls this package: it is a binary contract.
 */
@NullMarked
package dev.dynaset.schema;

import org.jspecify.annotations.NullMarked;
