/** The listeners hear of real requests. */
@NullMarked
package dev.dynaset.examples.observing;

import org.jspecify.annotations.NullMarked;
