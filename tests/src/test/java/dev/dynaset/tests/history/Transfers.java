package dev.dynaset.tests.history;

import dev.dynaset.FailureReason;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.Write;
import dev.dynaset.tests.history.Client.Ended;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Random transactions on two items: what one loses, the other one gets. */
final class Transfers {
  private final Client client;
  private final Choices choices;
  private final RegisterTable table;

  Transfers(Client client, Choices choices) {
    this.client = client;
    this.choices = choices;
    this.table = RegisterTable.of(client.dynaset());
  }

  /** Moves some of one of these to another one. */
  void next(List<String> ids) {
    List<String> two = new ArrayList<>(ids);
    Collections.rotate(two, choices.below(two.size()));
    long amount = choices.below(5) + 1L;
    Write<Register> withdrawal = table
        .item(two.get(0))
        .onlyIf(r -> r.value().gte(amount))
        .prepare()
        .update(r -> r.value().decrement(amount));
    Write<Register> deposit =
        table.item(two.get(1)).prepare().update(r -> r.value().increment(amount));
    List<Write<Register>> writes = List.of(withdrawal, deposit);
    Ended<Void> ended = client.call(
        choices.isAsync(),
        () -> {
          client.dynaset().transact(writes);
          return null;
        },
        () -> client.dynaset().transactAsync(writes));
    record(two.get(0), new Operation.Withdraw(amount), withdrawal, ended);
    record(two.get(1), new Operation.Increment(amount), deposit, ended);
  }

  private void record(String id, Operation operation, Write<?> write, Ended<Void> ended) {
    Operation once = new Operation.Once(operation);
    if (ended.error() instanceof TransactionFailedException failed) {
      // The writes that were in order were not done either.
      Report report = failed
          .reasonFor(write)
          .flatMap(FailureReason::exception)
          .map(Client::report)
          .orElseGet(() -> new Report.NotDone(failed.getMessage(), true));
      client.add(id, once, ended, report);
    } else {
      client.record(id, once, ended, nothing -> null);
    }
  }

  /** Reads all of these at once, and gives what they hold together; empty if it has failed. */
  Optional<Long> sum(List<String> ids) {
    List<Read<Register>> reads =
        ids.stream().map(id -> table.item(id).prepare().get()).toList();
    Ended<ReadResults> ended = client.call(
        choices.isAsync(),
        () -> client.dynaset().transactGet(reads),
        () -> client.dynaset().transactGetAsync(reads));
    if (ended.result() == null) {
      return Optional.empty();
    }
    long sum = 0;
    for (int i = 0; i < reads.size(); i++) {
      State state = ended.result().get(reads.get(i)).map(Register::state).orElse(State.ABSENT);
      client.add(ids.get(i), new Operation.Read(), ended, new Report.Done(state));
      sum += state.value();
    }
    return Optional.of(sum);
  }
}
