package dev.dynaset.internal.table;

import dev.dynaset.internal.plan.MissingTable;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** How many items DynamoDB believes to be in a table and in its indexes, of some hours ago. */
public final class ItemCounts {
  private final TableBinding<?, ?> table;
  private final DynamoDbClient client;

  /** The counts of a table. */
  public ItemCounts(TableBinding<?, ?> table) {
    this.table = table;
    this.client = table.dynaset().client();
  }

  /** Sends DescribeTable; 0 for a table that is new. */
  public long estimatedItemCount() {
    return count(describe().itemCount());
  }

  /** Of an index, global or local. Sends DescribeTable; 0 for an index that is new. */
  public long estimatedItemCount(String index) {
    Map<String, Long> counts = indexes(describe());
    Long count = counts.get(index);
    if (count == null) {
      throw new IllegalStateException("The table '" + table.name().value()
          + "' has no index '" + index + "', but only " + counts.keySet()
          + ". admin().create() does not add indexes to a table that there is.");
    }
    return count;
  }

  private TableDescription describe() {
    try {
      return client
          .describeTable(describe -> describe.tableName(table.name().value()))
          .table();
    } catch (ResourceNotFoundException e) {
      throw MissingTable.of(List.of(table), e);
    }
  }

  private static Map<String, Long> indexes(TableDescription table) {
    return Stream.concat(
            table.globalSecondaryIndexes().stream().map(ItemCounts::global),
            table.localSecondaryIndexes().stream().map(ItemCounts::local))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<String, Long> global(GlobalSecondaryIndexDescription index) {
    return Map.entry(index.indexName(), count(index.itemCount()));
  }

  private static Map.Entry<String, Long> local(LocalSecondaryIndexDescription index) {
    return Map.entry(index.indexName(), count(index.itemCount()));
  }

  /** DynamoDB need not count a table or an index that is being created. */
  private static long count(@Nullable Long count) {
    return count == null ? 0 : count;
  }
}
