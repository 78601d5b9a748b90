package dev.dynaset.testing;

import dev.dynaset.TableAdmin;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tables that one test at a time uses, and the clients that it reaches them with. */
final class Slot {
  private static final int FEW_ITEMS = 20;

  private final TestServer server;
  private final String id;
  private final RecordedRequests requests = new RecordedRequests();
  private final Faults faults = new Faults();
  private final TouchedTables touched = new TouchedTables();
  private final Map<String, TableAdmin> tables = new ConcurrentHashMap<>();
  private final DynamoDbClient client;
  private @Nullable DynamoDbAsyncClient asyncClient;

  Slot(TestServer server, String id) {
    this.server = server;
    this.id = id;
    // Faults last, so that what they break is recorded.
    this.client = server.client(requests, touched, faults);
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

  /** Creates a table, unless this slot has it; one of the same name and other keys makes way. */
  void ensure(TableAdmin table) {
    tables.compute(table.tableName(), (name, known) -> {
      if (!table.equals(known)) {
        Quietly.run(() -> {
          if (known != null) {
            known.delete();
          }
          table.create();
        });
      }
      return table;
    });
  }

  /** Makes the slot as good as new: its tables are there, and empty. */
  void clean() {
    faults.clear();
    Quietly.run(() -> {
      // One that the test has created anew is still to be deleted at the end.
      tables
          .values()
          .removeIf(table -> touched.dropped().contains(table.tableName()) && !table.exists());
      touched.written().forEach(this::empty);
    });
    touched.clear();
    requests.clear();
  }

  /**
   * On a server of our own, a new table takes as long as the deletion of some twenty items; on AWS
   * it takes seconds.
   */
  private void empty(String name) {
    TableCleaner cleaner = new TableCleaner(client);
    TableAdmin table = tables.get(name);
    if (table == null || server.isShared()) {
      cleaner.empty(name);
    } else if (!cleaner.emptyUpTo(FEW_ITEMS, name)) {
      table.delete();
      table.create();
    }
  }

  void close(boolean deleteTables) {
    if (deleteTables) {
      Quietly.run(() -> tables.values().forEach(TableAdmin::delete));
    }
    client.close();
    synchronized (this) {
      if (asyncClient != null) {
        asyncClient.close();
      }
    }
  }
}
