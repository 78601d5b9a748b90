/** Writes of single items. */
@NullMarked
package dev.dynaset.tests.writes;

import org.jspecify.annotations.NullMarked;
