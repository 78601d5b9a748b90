/** What tests of the examples need of how steps are printed. */
@NullMarked
package dev.dynaset.examples.steps;

import org.jspecify.annotations.NullMarked;
