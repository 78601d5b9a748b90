/** DynamoDB Local started inside the test JVM. */
@NullMarked
package dev.dynaset.testing;

import org.jspecify.annotations.NullMarked;
