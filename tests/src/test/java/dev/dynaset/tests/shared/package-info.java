/** Tables that hold several kinds of items. */
@NullMarked
package dev.dynaset.tests.shared;

import org.jspecify.annotations.NullMarked;
