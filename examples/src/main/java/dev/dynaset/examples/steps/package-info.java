/** Runs lines of Java and prints what each of them sent to DynamoDB. Not about Dynaset itself. */
@NullMarked
package dev.dynaset.examples.steps;

import org.jspecify.annotations.NullMarked;
