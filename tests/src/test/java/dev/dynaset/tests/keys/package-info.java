/** Keys that are made of members. */
@NullMarked
package dev.dynaset.tests.keys;

import org.jspecify.annotations.NullMarked;
