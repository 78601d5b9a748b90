package dev.dynaset.examples.bank;

import dev.dynaset.Dynaset;
import dev.dynaset.Read;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.Write;
import dev.dynaset.examples.steps.Steps;
import java.util.List;

/** Transfers money: all writes are done, or none. */
final class Transactions {
  private Transactions() {}

  static void run(Dynaset dynaset, AccountTable accounts, TransferTable transfers, Steps steps) {
    steps.chapter(
        "Transactions",
        "A transfer is three writes: debit and credit change an account each, note is the record of it. The"
            + " condition of one decides about all. tooMuch is a debit that ann cannot pay, failure what comes of it; ann and bob are reads of their accounts.");
    Write<Account> debit = steps.show(
        "accounts.item(\"ann\").onlyIf(a -> a.balance().gte(30)).prepare().update(a -> a"
            + ".balance().decrement(30))",
        () -> accounts
            .item("ann")
            .onlyIf(a -> a.balance().gte(30))
            .prepare()
            .update(a -> a.balance().decrement(30)));
    Write<Account> credit = steps.show(
        "accounts.item(\"bob\").prepare().update(a -> a.balance().increment(30))",
        () -> accounts.item("bob").prepare().update(a -> a.balance().increment(30)));
    Write<Transfer> note = steps.show(
        "transfers.prepare().create(new Transfer(\"t1\", \"ann\", \"bob\", 30))",
        () -> transfers.prepare().create(new Transfer("t1", "ann", "bob", 30)));
    steps.show(
        "dynaset.explainTransaction(List.of(debit, credit, note))",
        () -> dynaset.explainTransaction(List.of(debit, credit, note)));
    steps.run("dynaset.transact(debit, credit, note)", () -> dynaset.transact(debit, credit, note));
    Write<Account> tooMuch = accounts
        .item("ann")
        .onlyIf(a -> a.balance().gte(500))
        .prepare()
        .update(a -> a.balance().decrement(500));
    TransactionFailedException failure = (TransactionFailedException) steps.showFailure(
        "dynaset.transact(tooMuch, credit, note)", () -> dynaset.transact(tooMuch, credit, note));
    steps.show("failure.reasonFor(tooMuch)", () -> failure.reasonFor(tooMuch));
    steps.show("failure.reasonFor(credit)", () -> failure.reasonFor(credit));
    Read<Account> ann = accounts.item("ann").prepare().get();
    Read<Account> bob = accounts.item("bob").prepare().get();
    steps.show(
        "dynaset.transactGet(ann, bob).found()",
        () -> dynaset.transactGet(ann, bob).found());
  }
}
