/**
 * Batches and transactions over two tables. Start at {@link dev.dynaset.examples.bank.BankTour}.
 */
@NullMarked
package dev.dynaset.examples.bank;

import org.jspecify.annotations.NullMarked;
