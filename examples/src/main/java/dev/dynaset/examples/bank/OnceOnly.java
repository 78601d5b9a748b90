package dev.dynaset.examples.bank;

import dev.dynaset.Write;
import dev.dynaset.examples.steps.Steps;

/** Takes money once, however often the request is sent. */
final class OnceOnly {
  private OnceOnly() {}

  static void run(AccountTable accounts, Steps steps) {
    steps.chapter(
        "Once only",
        "A write whose response is lost is sent again. One with onceOnly() is a transaction with a"
            + " token, which DynamoDB does once; executing a prepared one again does nothing more.");
    steps.run(
        "accounts.item(\"ann\").onceOnly().update(a -> a.balance().decrement(5))",
        () -> accounts.item("ann").onceOnly().update(a -> a.balance().decrement(5)));
    Write<Account> fee = steps.show(
        "accounts.item(\"ann\").onceOnly().prepare().update(a -> a.balance().decrement(1))",
        () -> accounts.item("ann").onceOnly().prepare().update(a -> a.balance().decrement(1)));
    steps.run("fee.execute()", () -> fee.execute());
    steps.run("fee.execute()", () -> fee.execute());
    steps.show("accounts.get(\"ann\")", () -> accounts.get("ann"));
  }
}
