/** Scans: of tables and indexes, in one piece and in several segments. */
@NullMarked
package dev.dynaset.tests.scans;

import org.jspecify.annotations.NullMarked;
