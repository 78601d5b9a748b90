package dev.dynaset.internal.query;

import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.internal.expression.ConditionText;
import dev.dynaset.internal.expression.Placeholders;
import dev.dynaset.internal.expression.ProjectionText;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.schema.KeyAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Makes the requests of one query: everything but where a page starts and how long it is. */
final class QueryTemplate {
  private final Query<?> query;
  private final Output output;
  private final Placeholders placeholders = new Placeholders();
  private final String keyCondition;
  private final @Nullable String filter;
  private final @Nullable String projection;

  /** What a query returns of each item. */
  enum Output {
    /** All attributes that there are in what is queried. */
    ITEMS,
    /** All attributes of the items of the table, whatever a local index holds of them. */
    WHOLE_ITEMS,
    /** Nothing: items are counted. */
    COUNT,
    /** The key of the table; with a filter also that of the index. */
    KEYS
  }

  QueryTemplate(Query<?> query, Output output) {
    this.query = query;
    this.output = output;
    this.keyCondition = keyCondition();
    this.filter = query.isFiltered() && !query.isEmpty()
        ? ConditionText.of(query.filter(), placeholders)
        : null;
    this.projection = projection();
  }

  private String keyCondition() {
    List<String> conditions = new ArrayList<>();
    Iterator<KeyAttribute> hashKeys = query.key().hash().iterator();
    query
        .condition()
        .hash()
        .forEach(value -> conditions.add(comparison(hashKeys.next(), RangeOperator.EQ, value)));
    Iterator<KeyAttribute> rangeKeys = query.key().range().iterator();
    query.condition().range().forEach(range -> conditions.add(range(rangeKeys.next(), range)));
    return String.join(" AND ", conditions);
  }

  private String range(KeyAttribute key, RangeCondition condition) {
    if (condition instanceof RangeCondition.Between between) {
      return placeholders.name(key.name()) + " BETWEEN " + placeholders.value(between.from())
          + " AND " + placeholders.value(between.to());
    }
    RangeCondition.Comparison comparison = (RangeCondition.Comparison) condition;
    return comparison(key, comparison.operator(), comparison.value());
  }

  private String comparison(KeyAttribute key, RangeOperator operator, AttributeValue value) {
    String name = placeholders.name(key.name());
    String placeholder = placeholders.value(value);
    return operator == RangeOperator.BEGINS_WITH
        ? "begins_with(" + name + ", " + placeholder + ")"
        : name + " " + operator.symbol() + " " + placeholder;
  }

  private @Nullable String projection() {
    if (output == Output.KEYS) {
      return ProjectionText.of(keyAttributes(), List.of(), placeholders);
    }
    return output != Output.COUNT && query.decoder() instanceof ProjectionDecoder<?, ?> projected
        ? ProjectionText.of(keyAttributes(), projected.paths(), placeholders)
        : null;
  }

  /**
   * With a filter the limit may be reached within a page, whose next one then starts behind an item.
   */
  private Collection<KeyAttribute> keyAttributes() {
    return query.isFiltered()
        ? StartKey.attributes(query)
        : query.table().schema().key().attributes();
  }

  /**
   * A request for one page.
   *
   * @param evaluated how many items it evaluates at most; null for as many as a page holds
   * @param startKey where it starts; null for the start
   */
  QueryRequest request(
      @Nullable Integer evaluated, @Nullable Map<String, AttributeValue> startKey) {
    QueryRequest.Builder request = QueryRequest.builder()
        .tableName(query.table().name().value())
        .keyConditionExpression(keyCondition)
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .filterExpression(filter)
        .projectionExpression(projection)
        .limit(evaluated)
        .exclusiveStartKey(startKey);
    if (query.index() != null) {
      request.indexName(query.index().name());
    }
    if (!query.forward()) {
      request.scanIndexForward(false);
    }
    if (query.consistent()) {
      request.consistentRead(true);
    }
    if (output == Output.COUNT) {
      request.select(Select.COUNT);
    }
    if (output == Output.WHOLE_ITEMS && projection == null) {
      request.select(Select.ALL_ATTRIBUTES);
    }
    return request.build();
  }
}
