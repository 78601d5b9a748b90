package dev.dynaset.internal.transaction;

import dev.dynaset.Explanation;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.write.TableWrite;
import java.util.ArrayList;
import java.util.List;

/** Transactions in words, for people; sensitive values masked. */
public final class TransactionWords {
  private TransactionWords() {}

  /** What a transaction would send first. */
  public static Explanation explain(TransactionWrites writes) {
    Step first = new TransactWritePlan(writes).next();
    return first instanceof Step.Send<?> send
        ? Explanation.of(send.request(), words(writes))
        : Explanation.ofNothing("Nothing is sent, since none of the writes changes anything.");
  }

  private static String words(TransactionWrites writes) {
    List<TableWrite<?, ?, ?>> hopeless = writes.hopeless();
    if (!hopeless.isEmpty()) {
      return "The items are read of " + hopeless.size() + " writes whose condition nothing meets."
          + " Nothing is written.\n" + list(hopeless);
    }
    return "TransactWriteItems, all or nothing, at twice the write units"
        + (writes.token() == null ? "" : ", token '" + writes.token() + "'") + ":\n"
        + list(writes.sent());
  }

  private static String list(List<TableWrite<?, ?, ?>> writes) {
    List<String> lines = new ArrayList<>();
    for (TableWrite<?, ?, ?> write : writes) {
      lines.add("- " + write);
    }
    return String.join("\n", lines);
  }
}
