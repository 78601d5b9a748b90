/**
 * A real DynamoDB in JUnit tests: {@link dev.dynaset.testing.DynasetTest} for tests, {@link
 * dev.dynaset.testing.EmbeddedDynamoDb} for a server by hand.
 */
@NullMarked
package dev.dynaset.testing;

import org.jspecify.annotations.NullMarked;
