/** Documents, collections, converters: what members hold beyond a single value. */
@NullMarked
package dev.dynaset.tests.values;

import org.jspecify.annotations.NullMarked;
