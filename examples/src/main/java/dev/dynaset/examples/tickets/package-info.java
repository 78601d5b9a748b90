/**
 * What Dynaset writes itself: ids, versions, times. Start at {@link
 * dev.dynaset.examples.tickets.TicketTour}.
 */
@NullMarked
package dev.dynaset.examples.tickets;

import org.jspecify.annotations.NullMarked;
