/** Versions, on items that others have written too. */
@NullMarked
package dev.dynaset.tests.versions;

import org.jspecify.annotations.NullMarked;
