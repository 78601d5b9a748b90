/** Tests that the examples run, and that they print what they run. */
@NullMarked
package dev.dynaset.examples;

import org.jspecify.annotations.NullMarked;
