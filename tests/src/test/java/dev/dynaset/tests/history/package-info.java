/**
 * Histories of random clients behind a proxy that loses requests and responses, and whether they are
 * linearizable: whether every item could have come about by what the calls have reported.
 */
@NullMarked
package dev.dynaset.tests.history;

import org.jspecify.annotations.NullMarked;
