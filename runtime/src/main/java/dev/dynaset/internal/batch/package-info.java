/**
 * Batches: many items that are read or written by as few requests as it takes, again and again until
 * DynamoDB has processed them. Not for applications.
 */
@NullMarked
package dev.dynaset.internal.batch;

import org.jspecify.annotations.NullMarked;
