/**
 * Every operation of a query set, on a small model. Start at {@link
 * dev.dynaset.examples.tour.Tour}.
 */
@NullMarked
package dev.dynaset.examples.tour;

import org.jspecify.annotations.NullMarked;
