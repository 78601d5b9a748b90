/**
 * Dynaset in use, against an embedded DynamoDB. {@link dev.dynaset.examples.Examples} runs it all.
 */
@NullMarked
package dev.dynaset.examples;

import org.jspecify.annotations.NullMarked;
