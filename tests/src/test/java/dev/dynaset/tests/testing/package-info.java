/** Tests of the JUnit extension, on the newest JUnit and in parallel. */
@NullMarked
package dev.dynaset.tests.testing;

import org.jspecify.annotations.NullMarked;
