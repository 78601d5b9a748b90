package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What parameters and fields of tests can be. */
final class Injection {
  private static final Set<Class<?>> TYPES = Set.of(
      Dynaset.class,
      DynamoDbClient.class,
      DynamoDbAsyncClient.class,
      RecordedRequests.class,
      Faults.class,
      ItemLoader.class);

  private Injection() {}

  static boolean supports(Class<?> type) {
    return TYPES.contains(type) || GeneratedTables.isTable(type);
  }

  static Object of(Class<?> type, Lease lease) {
    if (type == Dynaset.class) {
      return lease.dynaset();
    }
    if (type == DynamoDbClient.class) {
      return lease.slot().client();
    }
    if (type == DynamoDbAsyncClient.class) {
      return lease.slot().asyncClient();
    }
    if (type == RecordedRequests.class) {
      return lease.slot().requests();
    }
    if (type == Faults.class) {
      return lease.slot().faults();
    }
    if (type == ItemLoader.class) {
      return new ItemLoader(lease.slot().client());
    }
    return lease.table(type);
  }
}
