/**
 * The operations of DynamoDB that plans send, one class for each: what is different between them is
 * said there, and nowhere else. Not for applications.
 */
@NullMarked
package dev.dynaset.internal.operation;

import org.jspecify.annotations.NullMarked;
