package dev.dynaset.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;

/** What two models want of one table. */
final class TableShapes {
  private TableShapes() {}

  /** A table with the indexes of both; empty if their keys, or indexes of one name, differ. */
  static Optional<CreateTableRequest> union(CreateTableRequest one, CreateTableRequest other) {
    if (!one.keySchema().equals(other.keySchema())) {
      return Optional.empty();
    }
    Optional<List<AttributeDefinition>> attributes = union(
        one.attributeDefinitions(),
        other.attributeDefinitions(),
        AttributeDefinition::attributeName);
    Optional<List<GlobalSecondaryIndex>> global = union(
        one.globalSecondaryIndexes(),
        other.globalSecondaryIndexes(),
        GlobalSecondaryIndex::indexName);
    Optional<List<LocalSecondaryIndex>> local = union(
        one.localSecondaryIndexes(), other.localSecondaryIndexes(), LocalSecondaryIndex::indexName);
    if (attributes.isEmpty() || global.isEmpty() || local.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(one.toBuilder()
        .attributeDefinitions(attributes.get())
        // DynamoDB refuses empty lists.
        .globalSecondaryIndexes(global.get().isEmpty() ? null : global.get())
        .localSecondaryIndexes(local.get().isEmpty() ? null : local.get())
        .build());
  }

  /** Whether two tables have the same indexes, in whatever order. */
  static boolean haveSameIndexes(CreateTableRequest one, CreateTableRequest other) {
    return Set.copyOf(one.globalSecondaryIndexes())
            .equals(Set.copyOf(other.globalSecondaryIndexes()))
        && Set.copyOf(one.localSecondaryIndexes())
            .equals(Set.copyOf(other.localSecondaryIndexes()));
  }

  private static <E> Optional<List<E>> union(List<E> one, List<E> other, Function<E, String> name) {
    Map<String, E> all = new LinkedHashMap<>();
    one.forEach(element -> all.put(name.apply(element), element));
    for (E element : other) {
      E known = all.putIfAbsent(name.apply(element), element);
      if (known != null && !known.equals(element)) {
        return Optional.empty();
      }
    }
    return Optional.of(new ArrayList<>(all.values()));
  }
}
