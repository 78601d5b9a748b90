package dev.dynaset.tests.history;

import dev.dynaset.Created;
import dev.dynaset.tests.history.Client.Ended;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Random calls on an item of the model without versions. */
final class RegisterCalls {
  private final Client client;
  private final Choices choices;
  private final RegisterTable table;

  RegisterCalls(Client client, Choices choices) {
    this.client = client;
    this.choices = choices;
    this.table = RegisterTable.of(client.dynaset());
  }

  /** Makes one of them. */
  void next(String id) {
    Register register = new Register(id, choices.value());
    long value = register.value();
    long seen = choices.seen(id).value();
    var item = table.item(id);
    switch (choices.below(14)) {
      case 0, 1, 2 ->
        found(
            id,
            new Operation.Read(),
            () -> item.consistentRead().find(),
            () -> item.consistentRead().async().find());
      case 3 ->
        done(
            id,
            new Operation.Create(value, 0),
            () -> table.create(register),
            () -> table.async().create(register));
      case 4 -> getOrCreate(register);
      case 5 ->
        done(
            id,
            new Operation.Put(value),
            () -> table.put(register),
            () -> table.async().put(register));
      case 6 ->
        done(
            id,
            new Operation.Assign(value),
            () -> item.update(r -> r.value().set(value)),
            () -> item.async().update(r -> r.value().set(value)));
      case 7 ->
        done(
            id,
            new Operation.AssignIf(seen, value),
            () -> item.onlyIf(r -> r.value().eq(seen)).update(r -> r.value().set(value)),
            () -> item.onlyIf(r -> r.value().eq(seen))
                .async()
                .update(r -> r.value().set(value)));
      case 8, 9 ->
        done(
            id,
            new Operation.Increment(1),
            () -> item.update(r -> r.value().increment(1)),
            () -> item.async().update(r -> r.value().increment(1)));
      case 10 ->
        found(
            id,
            new Operation.DeleteIf(seen),
            () -> item.onlyIf(r -> r.value().eq(seen)).delete(),
            () -> item.onlyIf(r -> r.value().eq(seen)).async().delete());
      case 11 -> delete(id);
      case 12 ->
        once(
            id,
            new Operation.Increment(1),
            () -> item.onceOnly().update(r -> r.value().increment(1)),
            () -> item.onceOnly().async().update(r -> r.value().increment(1)));
      default ->
        once(
            id,
            new Operation.Create(value, 0),
            () -> table.onceOnly().create(register),
            () -> table.onceOnly().async().create(register));
    }
  }

  /** What it gives back is not looked at: DynamoDB Local gives one item to two deletions at once. */
  private void delete(String id) {
    client.record(
        id,
        new Operation.Delete(),
        client.call(
            choices.isAsync(),
            () -> table.item(id).delete(),
            () -> table.item(id).async().delete()),
        item -> null);
  }

  private void done(
      String id,
      Operation operation,
      Supplier<Register> blocking,
      Supplier<CompletableFuture<Register>> async) {
    choices.see(
        id,
        client.record(
            id, operation, client.call(choices.isAsync(), blocking, async), Register::state));
  }

  private void found(
      String id,
      Operation operation,
      Supplier<Optional<Register>> blocking,
      Supplier<CompletableFuture<Optional<Register>>> async) {
    choices.see(
        id,
        client.record(
            id,
            operation,
            client.call(choices.isAsync(), blocking, async),
            item -> item.map(Register::state).orElse(State.ABSENT)));
  }

  private void once(
      String id, Operation operation, Runnable blocking, Supplier<CompletableFuture<Void>> async) {
    Ended<Void> ended = client.call(
        choices.isAsync(),
        () -> {
          blocking.run();
          return null;
        },
        async);
    choices.see(id, client.record(id, new Operation.Once(operation), ended, nothing -> null));
  }

  /** One that finds an item is a read; else, and if it fails, it is a creation. */
  private void getOrCreate(Register register) {
    Ended<Created<Register>> ended = client.call(
        choices.isAsync(),
        () -> table.getOrCreate(register),
        () -> table.async().getOrCreate(register));
    boolean isFound = ended.result() != null && !ended.result().isNew();
    choices.see(
        register.id(),
        client.record(
            register.id(),
            isFound ? new Operation.Read() : new Operation.Create(register.value(), 0),
            ended,
            created -> created.item().state()));
  }
}
