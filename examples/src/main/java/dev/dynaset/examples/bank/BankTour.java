package dev.dynaset.examples.bank;

import dev.dynaset.Dynaset;
import dev.dynaset.examples.steps.Steps;

/** Several writes and reads at once. */
public final class BankTour {
  private BankTour() {}

  /** Creates two tables, fills them by a batch, transfers money, and deletes the tables. */
  public static void run(Dynaset dynaset, Steps steps) {
    AccountTable accounts = AccountTable.of(dynaset);
    TransferTable transfers = TransferTable.of(dynaset);
    accounts.admin().create();
    transfers.admin().create();
    Batches.run(dynaset, accounts, transfers, steps);
    Transactions.run(dynaset, accounts, transfers, steps);
    OnceOnly.run(accounts, steps);
    accounts.admin().delete();
    transfers.admin().delete();
  }
}
