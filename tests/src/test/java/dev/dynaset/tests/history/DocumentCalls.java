package dev.dynaset.tests.history;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Random calls on an item of the model with versions. */
final class DocumentCalls {
  private final Client client;
  private final Choices choices;
  private final DocumentTable table;

  DocumentCalls(Client client, Choices choices) {
    this.client = client;
    this.choices = choices;
    this.table = DocumentTable.of(client.dynaset());
  }

  /** Makes one of them, with the version that was seen last, after looking again most of the time. */
  void next(String id) {
    int choice = choices.below(12);
    if (choice < 2 || choices.below(3) > 0) {
      find(id);
    }
    State seen = choices.seen(id);
    Document before = new Document(id, seen.value(), seen.version());
    Document after = new Document(id, choices.value(), seen.version());
    if (choice < 2) {
      return;
    }
    if (choice == 2) {
      create(new Document(id, after.value(), 0));
    } else if (choice < 6) {
      replace(after, () -> table.put(after), () -> table.async().put(after));
    } else if (choice < 9 && seen.exists()) {
      replace(after, () -> table.update(before, after), () -> table.async().update(before, after));
    } else if (choice == 10) {
      delete(id);
    } else if (choice == 11 && seen.exists()) {
      found(
          id,
          new Operation.DeleteVersion(seen.version()),
          () -> table.deleteItem(before),
          () -> table.async().deleteItem(before));
    } else {
      done(
          id,
          new Operation.Increment(1),
          () -> table.item(id).update(d -> d.value().increment(1)),
          () -> table.item(id).async().update(d -> d.value().increment(1)));
    }
  }

  private void find(String id) {
    found(
        id,
        new Operation.Read(),
        () -> table.item(id).consistentRead().find(),
        () -> table.item(id).consistentRead().async().find());
  }

  private void create(Document first) {
    done(
        first.id(),
        new Operation.Create(first.value(), 1),
        () -> table.create(first),
        () -> table.async().create(first));
  }

  private void replace(
      Document after, Supplier<Document> blocking, Supplier<CompletableFuture<Document>> async) {
    done(after.id(), new Operation.Replace(after.version(), after.value()), blocking, async);
  }

  /** What it gives back is not looked at, as in {@link RegisterCalls}. */
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
      Supplier<Document> blocking,
      Supplier<CompletableFuture<Document>> async) {
    choices.see(
        id,
        client.record(
            id, operation, client.call(choices.isAsync(), blocking, async), Document::state));
  }

  private void found(
      String id,
      Operation operation,
      Supplier<Optional<Document>> blocking,
      Supplier<CompletableFuture<Optional<Document>>> async) {
    choices.see(
        id,
        client.record(
            id,
            operation,
            client.call(choices.isAsync(), blocking, async),
            item -> item.map(Document::state).orElse(State.ABSENT)));
  }
}
