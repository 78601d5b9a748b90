package dev.dynaset.query;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import dev.dynaset.schema.IndexSchema;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.sdk.AttributeValues;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** The filter that leaves out the items of a query that have expired. */
final class Expiry {
  private Expiry() {}

  /**
   * Checks that DynamoDB can filter a query by the time to live of its items.
   *
   * @throws IllegalStateException if it cannot
   */
  static void check(Query<?> query) {
    String model = query.table().codec().shape().model();
    String name = query.table().timeToLive();
    IndexSchema index = query.index();
    if (index == null) {
      return;
    }
    String member = query.table().codec().shape().memberOf(name);
    if (isInKey(name, index.key())) {
      if (!query.isScan()) {
        throw new IllegalStateException("The key of the index '" + index.name() + "' of " + model
            + " has the time to live '" + member
            + "', and a query cannot be filtered by a key that it queries. Say it by a condition on"
            + " the key, such as " + member + "Gt(now), or filter a scan of the index.");
      }
    } else if (!holds(index, name)) {
      throw new IllegalStateException("The index '" + index.name() + "' of " + model
          + " does not hold the time to live '" + member
          + "', so that it cannot be filtered by it. Query the table, or include '" + member
          + "' in the projection of the index.");
    }
  }

  private static boolean isInKey(String name, KeySchema key) {
    for (KeyAttribute attribute : key.attributes()) {
      if (attribute.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The time to live is in no key of a table. */
  private static boolean holds(IndexSchema index, String name) {
    return index.projection().type() == ProjectionType.ALL
        || index.projection().included().contains(name);
  }

  /** Holds for items that expire later than now, by the clock of the application, or never. */
  static ConditionNode unexpired(Query<?> query) {
    String name = query.table().timeToLive();
    AttributePath expires =
        AttributePath.of(name, query.table().codec().shape().memberOf(name), false);
    long now = query.table().settings().clock().instant().getEpochSecond();
    Operand.Value second = new Operand.Value(AttributeValues.n(Long.toString(now)));
    return ConditionNode.or(
        ConditionNode.not(new ConditionNode.Exists(expires)),
        new ConditionNode.Comparison(
            new Operand.Attribute(expires), ComparisonOperator.GT, second));
  }
}
