/** Limits, pages and tokens of all ways to read. */
@NullMarked
package dev.dynaset.tests.reading;

import org.jspecify.annotations.NullMarked;
