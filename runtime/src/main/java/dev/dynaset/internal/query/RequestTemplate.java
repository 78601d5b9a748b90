package dev.dynaset.internal.query;

import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.internal.expression.ConditionText;
import dev.dynaset.internal.expression.KeyConditionText;
import dev.dynaset.internal.expression.Placeholders;
import dev.dynaset.internal.expression.ProjectionText;
import dev.dynaset.internal.operation.QueryOperation;
import dev.dynaset.internal.operation.ScanOperation;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.StartKey;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.KeyCondition;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * Makes the requests for one source: everything but where a page starts and how long it is. Of a
 * query with several hash keys, it is made for each of them.
 */
final class RequestTemplate {
  private final Query<?> query;
  private final Placeholders placeholders = new Placeholders();
  private final @Nullable String keyCondition;
  private final @Nullable String filter;
  private final @Nullable String projection;
  private final @Nullable Select select;

  RequestTemplate(Query<?> query, Output output) {
    this.query = query;
    this.keyCondition = keyCondition(query.source().keyCondition());
    this.filter = query.isFiltered() ? ConditionText.of(query.condition(), placeholders) : null;
    this.projection = projection(output);
    this.select = select(output);
  }

  private @Nullable String keyCondition(@Nullable KeyCondition condition) {
    return condition == null ? null : KeyConditionText.of(query.key(), condition, placeholders);
  }

  private @Nullable String projection(Output output) {
    if (output == Output.KEYS && !query.table().settings().wholeItems()) {
      return ProjectionText.of(StartKey.attributes(query), List.of(), placeholders);
    }
    // The keys are always among what is returned: page tokens are made of them.
    return output != Output.COUNT
            && output != Output.KEYS
            && query.decoder() instanceof ProjectionDecoder<?, ?> projected
            && !projected.readsWholeItems()
        ? ProjectionText.of(StartKey.attributes(query), projected.paths(), placeholders)
        : null;
  }

  private @Nullable Select select(Output output) {
    if (output == Output.COUNT) {
      return Select.COUNT;
    }
    return output == Output.WHOLE_ITEMS && projection == null ? Select.ALL_ATTRIBUTES : null;
  }

  /**
   * A request for one page.
   *
   * @param evaluated how many items it evaluates at most; null for as many as a page holds
   * @param startKey where it starts; null for the start
   */
  Step.Send<?> request(
      @Nullable Integer evaluated, @Nullable Map<String, AttributeValue> startKey) {
    return query.source() instanceof ItemSource.Segment segment
        ? new Step.Send<>(ScanOperation.INSTANCE, scan(segment, evaluated, startKey))
        : new Step.Send<>(QueryOperation.INSTANCE, query(evaluated, startKey));
  }

  private QueryRequest query(
      @Nullable Integer evaluated, @Nullable Map<String, AttributeValue> startKey) {
    QueryRequest.Builder request = QueryRequest.builder()
        .tableName(query.table().name().value())
        .keyConditionExpression(keyCondition)
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .filterExpression(filter)
        .projectionExpression(projection)
        .select(select)
        .limit(evaluated)
        .exclusiveStartKey(startKey);
    if (query.index() != null) {
      request.indexName(query.index().name());
    }
    if (!query.isForward()) {
      request.scanIndexForward(false);
    }
    if (query.isConsistent()) {
      request.consistentRead(true);
    }
    return request.build();
  }

  private ScanRequest scan(
      ItemSource.Segment segment,
      @Nullable Integer evaluated,
      @Nullable Map<String, AttributeValue> startKey) {
    ScanRequest.Builder request = ScanRequest.builder()
        .tableName(query.table().name().value())
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .filterExpression(filter)
        .projectionExpression(projection)
        .select(select)
        .limit(evaluated)
        .exclusiveStartKey(startKey);
    if (query.index() != null) {
      request.indexName(query.index().name());
    }
    if (segment.segments() > 1) {
      request.segment(segment.segment()).totalSegments(segment.segments());
    }
    if (query.isConsistent()) {
      request.consistentRead(true);
    }
    return request.build();
  }
}
