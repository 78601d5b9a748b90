/** Conditions, updates and projections as expressions of DynamoDB. Not for applications. */
@NullMarked
package dev.dynaset.internal.expression;

import org.jspecify.annotations.NullMarked;
