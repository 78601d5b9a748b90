/**
 * Conditions and updates as values: what is compared, and what is changed, before it is written as
 * an expression of DynamoDB. Nothing in here knows of models.
 *
 * <p>Generated code calls this package: it is a binary contract.
 */
@NullMarked
package dev.dynaset.expression;

import org.jspecify.annotations.NullMarked;
