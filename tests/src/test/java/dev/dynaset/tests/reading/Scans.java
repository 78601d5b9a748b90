package dev.dynaset.tests.reading;

import dev.dynaset.ConditionOf;
import dev.dynaset.Scan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All scans of entries. Their order is that in which a plain client sees the items. */
final class Scans {
  private final EntryTable table;
  private final DynamoDbClient client;
  private final List<Entry> stored;

  private Scans(EntryTable table, DynamoDbClient client, List<Entry> stored) {
    this.table = table;
    this.client = client;
    this.stored = stored;
  }

  /** The scans of a table, of its indexes, and of segments. */
  static List<Way<?>> of(EntryTable table, DynamoDbClient client, List<Entry> stored) {
    Scans scans = new Scans(table, client, stored);
    return List.of(
        scans.whole("scan of the table", table.scan(), null),
        scans.whole("scan of a global index", table.byGroupIndex().scan(), "by_group"),
        scans.whole(
            "scan of an index of several attributes", table.byPlaceIndex().scan(), "by_place"),
        scans.whole("scan of a local index", table.byWeightIndex().scan(), "by_weight"),
        scans.keys(
            "scan of a global index of keys",
            table.byTopicIndex().scan(),
            e -> e.number().lt(4),
            e -> e.number().lt(0),
            item -> item.owner() + item.number(),
            "by_topic"),
        scans.keys(
            "scan of a local index of keys",
            table.byHeightIndex().scan(),
            e -> e.number().lt(4),
            e -> e.number().lt(0),
            item -> item.owner() + item.number(),
            "by_height"));
  }

  private Way<Entry> whole(String name, Scan<Entry, EntryAttributes> scan, @Nullable String index) {
    return new Way<>(
        name,
        scan,
        scan.filter(e -> e.mark().lt(5)),
        scan.filter(e -> e.mark().lt(0)),
        Entry::id,
        order(index),
        ids(entry -> entry.mark() < 5),
        false);
  }

  private <P, A> Way<P> keys(
      String name,
      Scan<P, A> scan,
      ConditionOf<A> some,
      ConditionOf<A> nothing,
      Function<P, String> toId,
      String index) {
    return new Way<>(
        name,
        scan,
        scan.filter(some),
        scan.filter(nothing),
        toId,
        order(index),
        ids(entry -> entry.number() < 4),
        false);
  }

  private List<String> order(@Nullable String index) {
    return client.scan(scan -> scan.tableName(table.tableName()).indexName(index)).items().stream()
        .map(Scans::id)
        .toList();
  }

  private static String id(Map<String, AttributeValue> item) {
    return item.get("owner").s() + item.get("number").n();
  }

  private Set<String> ids(Predicate<Entry> kept) {
    return stored.stream().filter(kept).map(Entry::id).collect(Collectors.toSet());
  }
}
