package dev.dynaset.internal.query;

import dev.dynaset.internal.item.ItemMapper;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reads items from where a cursor stands: all there are, or one page of them.
 *
 * @param <T> the model of the items
 */
final class ItemsPlan<T> implements Plan<List<T>> {
  private final QueryCursor cursor;
  private final ItemMapper<T, ?> mapper;
  private final boolean onePage;
  private final List<T> items = new ArrayList<>();
  private boolean pageTaken;

  private ItemsPlan(QueryCursor cursor, ItemMapper<T, ?> mapper, boolean onePage) {
    this.cursor = cursor;
    this.mapper = mapper;
    this.onePage = onePage;
  }

  static <T> ItemsPlan<T> allPages(QueryCursor cursor, ItemMapper<T, ?> mapper) {
    return new ItemsPlan<>(cursor, mapper, false);
  }

  static <T> ItemsPlan<T> onePage(QueryCursor cursor, ItemMapper<T, ?> mapper) {
    return new ItemsPlan<>(cursor, mapper, true);
  }

  @Override
  public @Nullable Step next() {
    if (onePage && pageTaken) {
      return null;
    }
    QueryRequest request = cursor.next();
    return request == null ? null : new Step.Send(request);
  }

  @Override
  public void accept(DynamoDbResponse response) {
    QueryResponse page = (QueryResponse) response;
    cursor.accept(page);
    for (Map<String, AttributeValue> item : page.items()) {
      items.add(mapper.read(item));
    }
    pageTaken = true;
  }

  @Override
  public List<T> result() {
    return Collections.unmodifiableList(items);
  }
}
