package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reads items from where a cursor stands: all there are, or one page of them.
 *
 * @param <E> what is made of an item
 */
final class ItemsPlan<E> implements Plan<List<E>> {
  private final QueryCursor cursor;
  private final Function<Map<String, AttributeValue>, E> read;
  private final boolean onePage;
  private final List<E> items = new ArrayList<>();
  private boolean pageTaken;

  private ItemsPlan(
      QueryCursor cursor, Function<Map<String, AttributeValue>, E> read, boolean onePage) {
    this.cursor = cursor;
    this.read = read;
    this.onePage = onePage;
  }

  static <E> ItemsPlan<E> allPages(
      QueryCursor cursor, Function<Map<String, AttributeValue>, E> read) {
    return new ItemsPlan<>(cursor, read, false);
  }

  static <E> ItemsPlan<E> onePage(
      QueryCursor cursor, Function<Map<String, AttributeValue>, E> read) {
    return new ItemsPlan<>(cursor, read, true);
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
      items.add(read.apply(item));
    }
    pageTaken = true;
  }

  @Override
  public List<E> result() {
    return Collections.unmodifiableList(items);
  }
}
