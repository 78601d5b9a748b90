package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
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

  /** A Dynaset of a test that has none of its own. */
  Dynaset dynaset(TestSettings settings) {
    DynasetBuilder builder = Dynaset.builder().asyncClient(this::asyncClient);
    settings.configure().accept(builder);
    return builder
        .client(client)
        .tableNames(name -> tableName(settings.prefix(), name))
        .onTable(this::ensure)
        .build();
  }

  /** A Dynaset with the settings of an application's, but with the clients and tables of the slot. */
  Dynaset adopted(Dynaset ofApplication) {
    DynasetBuilder builder = ofApplication.toBuilder();
    if (ofApplication.asyncClient().isPresent()) {
      builder.asyncClient(this::asyncClient);
    }
    return builder
        .client(client)
        .renameTables(name -> tableName("", name.substring(name.lastIndexOf('/') + 1)))
        .onTable(this::ensure)
        .build();
  }

  private String tableName(String prefix, String logicalName) {
    return "test_" + id + "_" + (prefix.isEmpty() ? "" : prefix + "-") + logicalName;
  }

  /** Whether a table was bound to this slot. */
  boolean has(String tableName) {
    return tables.containsKey(tableName);
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
    CreateTableRequest there = request(known);
    CreateTableRequest all = TableShapes.union(there, creations.of(model))
        .orElseThrow(() -> new IllegalArgumentException("A test cannot bind both " + known.first()
            + " and " + model + ": their keys, or indexes of one name, differ."));
    if (!TableShapes.haveSameIndexes(all, there)) {
      if (touched.written().contains(name)) {
        throw new IllegalArgumentException("This test has written to " + known.first()
            + ", and " + model + " needs other indexes of it. Bind both before the first write, as"
            + " @DynasetTest(tables = …) does.");
      }
      createAnew(known, all);
    }
    return known.and(model);
  }

  /** Makes the slot as good as new: its tables are there, and empty. */
  void clean() {
    faults.clear();
    Quietly.run(() -> {
      // One that the test has created anew is still to be deleted at the end.
      tables.values().removeIf(this::isGone);
      touched.written().forEach(this::empty);
    });
    touched.clear();
    requests.clear();
    bound.clear();
  }

  /** Empties the tables for another test that reaches them with the same Dynaset. */
  void restore() {
    faults.clear();
    Quietly.run(() -> {
      tables.values().stream().filter(this::isGone).forEach(this::create);
      touched.written().forEach(this::empty);
    });
    touched.clear();
    requests.clear();
  }

  private boolean isGone(SlotTable table) {
    return touched.dropped().contains(table.first().tableName())
        && !table.first().exists();
  }

  /** Creates a table that is gone, with the indexes and the times to live of all its models. */
  private void create(SlotTable table) {
    table.first().create();
    CreateTableRequest all = request(table);
    if (!TableShapes.haveSameIndexes(all, creations.of(table.first()))) {
      createAnew(table, all);
    }
  }

  private void createAnew(SlotTable table, CreateTableRequest request) {
    table.first().delete();
    creations.create(table.first(), request);
    // Times to live are those of each.
    table.models().forEach(TableAdmin::create);
  }

  /** What makes a table with the indexes of all its models. */
  private CreateTableRequest request(SlotTable table) {
    CreateTableRequest all = creations.of(table.first());
    for (TableAdmin other : table.models()) {
      all = TableShapes.union(all, creations.of(other)).orElse(all);
    }
    return all;
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
