package dev.dynaset.examples.bank;

import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.Read;
import dev.dynaset.Write;
import dev.dynaset.examples.steps.Steps;
import java.util.List;

/** Writes and reads items of two tables, as many as possible at once. */
final class Batches {
  private Batches() {}

  static void run(Dynaset dynaset, AccountTable accounts, TransferTable transfers, Steps steps) {
    steps.chapter(
        "Batches",
        "prepare() makes writes and reads that are values, to be sent together: 25 writes or 100 reads for"
            + " each request, sent again if DynamoDB leaves some unprocessed. Batches are not atomic, and have no"
            + " conditions. opening, nobody and first are what is made below.");
    List<Write<?>> opening = steps.show(
        "List.of(accounts.prepare().put(new Account(\"ann\", 100)), accounts.prepare()"
            + ".put(new Account(\"bob\", 20)), transfers.prepare().put(new Transfer(\"t0\", "
            + "\"bank\", \"ann\", 100)))",
        () -> List.of(
            accounts.prepare().put(new Account("ann", 100)),
            accounts.prepare().put(new Account("bob", 20)),
            transfers.prepare().put(new Transfer("t0", "bank", "ann", 100))));
    steps.show("dynaset.batch(opening)", () -> dynaset.batch(opening));
    steps.show(
        "dynaset.batch(opening, BatchOptions.defaults().unitsPerSecond(50))",
        () -> dynaset.batch(opening, BatchOptions.defaults().unitsPerSecond(50)));
    steps.showFailure(
        "dynaset.batch(List.of(accounts.prepare().create(new Account(\"cay\", 0))))",
        () -> dynaset.batch(List.of(accounts.prepare().create(new Account("cay", 0)))));
    steps.show(
        "accounts.batchGet(List.of(AccountKey.of(\"ann\"), AccountKey.of(\"nobody\"))).items()",
        () -> accounts
            .batchGet(List.of(AccountKey.of("ann"), AccountKey.of("nobody")))
            .items());
    steps.show(
        "accounts.batchGet(List.of(AccountKey.of(\"ann\"), AccountKey.of(\"nobody\")))"
            + ".missing()",
        () -> accounts
            .batchGet(List.of(AccountKey.of("ann"), AccountKey.of("nobody")))
            .missing());
    Read<Account> nobody = steps.show(
        "accounts.item(\"nobody\").prepare().get()",
        () -> accounts.item("nobody").prepare().get());
    Read<Transfer> first = steps.show(
        "transfers.item(\"t0\").prepare().get()",
        () -> transfers.item("t0").prepare().get());
    steps.show(
        "dynaset.batchGet(List.of(nobody, first)).get(first)",
        () -> dynaset.batchGet(List.of(nobody, first)).get(first));
    steps.show(
        "dynaset.batchGet(List.of(nobody, first)).missing()",
        () -> dynaset.batchGet(List.of(nobody, first)).missing());
  }
}
