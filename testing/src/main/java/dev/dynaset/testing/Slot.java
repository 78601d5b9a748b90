package dev.dynaset.testing;

import dev.dynaset.TableAdmin;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** The tables that one test at a time uses, and the clients that it reaches them with. */
final class Slot {
  private static final int FEW_ITEMS = 20;

  private final TestServer server;
  private final String id;
  private final RecordedRequests requests = new RecordedRequests();
  private final Faults faults = new Faults();
  private final TouchedTables touched = new TouchedTables();
  private final TableRequests creations = new TableRequests();
  private final Map<String, SlotTable> tables = new ConcurrentHashMap<>();
  /** The tables that were bound since the slot was cleaned. */
  private final Set<String> bound = ConcurrentHashMap.newKeySet();

  private final DynamoDbClient client;
  private @Nullable DynamoDbAsyncClient asyncClient;

  Slot(TestServer server, String id) {
    this.server = server;
    this.id = id;
    // Faults last, so that what they break is recorded.
    this.client = server.client(requests, touched, creations, faults);
  }

  RecordedRequests requests() {
    return requests;
  }

  Faults faults() {
    return faults;
  }

  /** The client that tests and their Dynaset use. */
  DynamoDbClient client() {
    return client;
  }

  /** Made when it is first asked for: most tests do without its threads. */
  synchronized DynamoDbAsyncClient asyncClient() {
    if (asyncClient == null) {
      asyncClient = server.asyncClient(requests, touched, faults);
    }
    return asyncClient;
  }

  String tableName(String prefix, String logicalName) {
    return "test_" + id + "_" + (prefix.isEmpty() ? "" : prefix + "-") + logicalName;
  }

  /**
   * Creates a table, unless this slot has it. If another model of the same test has it, it gets the
   * indexes of both; one of an earlier test makes way.
   */
  void ensure(TableAdmin model) {
    tables.compute(model.tableName(), (name, known) -> {
      boolean isOfThisTest = !bound.add(name);
      if (known != null && known.serves(model)) {
        return known;
      }
      if (known != null && isOfThisTest) {
        return Quietly.call(() -> widened(name, known, model));
      }
      Quietly.run(() -> {
        if (known != null) {
          known.first().delete();
        }
        model.create();
      });
      return SlotTable.of(model);
    });
  }

  private SlotTable widened(String name, SlotTable known, TableAdmin model) {
    CreateTableRequest there = creations.of(known.first());
    for (TableAdmin other : known.models()) {
      there = TableShapes.union(there, creations.of(other)).orElse(there);
    }
    CreateTableRequest all = TableShapes.union(there, creations.of(model))
        .orElseThrow(() -> new IllegalArgumentException("A test cannot bind both " + known.first()
            + " and " + model + ": their keys, or indexes of one name, differ."));
    if (!TableShapes.haveSameIndexes(all, there)) {
      if (touched.written().contains(name)) {
        throw new IllegalArgumentException("This test has written to " + known.first()
            + ", and " + model + " needs other indexes of it. Bind both before the first write, as"
            + " @DynasetTest(tables = …) does.");
      }
      known.first().delete();
      creations.create(model, all);
      // Times to live are those of each.
      known.models().forEach(TableAdmin::create);
    }
    return known.and(model);
  }

  /** Makes the slot as good as new: its tables are there, and empty. */
  void clean() {
    faults.clear();
    Quietly.run(() -> {
      // One that the test has created anew is still to be deleted at the end.
      tables
          .values()
          .removeIf(table -> touched.dropped().contains(table.first().tableName())
              && !table.first().exists());
      touched.written().forEach(this::empty);
    });
    touched.clear();
    requests.clear();
    bound.clear();
  }

  /**
   * On a server of our own, a new table takes as long as the deletion of some twenty items; on AWS
   * it takes seconds.
   */
  private void empty(String name) {
    TableCleaner cleaner = new TableCleaner(client);
    SlotTable table = tables.get(name);
    if (table == null || table.models().size() > 1 || server.isShared()) {
      cleaner.empty(name);
    } else if (!cleaner.emptyUpTo(FEW_ITEMS, name)) {
      table.first().delete();
      table.first().create();
    }
  }

  void close(boolean deleteTables) {
    if (deleteTables) {
      Quietly.run(() -> tables.values().forEach(table -> table.first().delete()));
    }
    client.close();
    synchronized (this) {
      if (asyncClient != null) {
        asyncClient.close();
      }
    }
  }
}
