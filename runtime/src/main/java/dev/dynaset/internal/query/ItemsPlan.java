package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.mapping.PageDecoding;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Reads items from where a cursor stands: all there are, or one page of them.
 *
 * @param <T> what is made of an item
 */
final class ItemsPlan<T> implements Plan<List<T>> {
  private final PageDecoding<T> decoding;
  private final Cursor cursor;
  private final boolean onePage;
  private final List<T> items = new ArrayList<>();
  private @Nullable Plan<List<Map<String, AttributeValue>>> page;

  private ItemsPlan(Query<T> query, Cursor cursor, boolean onePage) {
    this.decoding = new PageDecoding<>(query.decoder());
    this.cursor = cursor;
    this.onePage = onePage;
    this.page = cursor.hasMore() ? cursor.page() : null;
  }

  static <T> ItemsPlan<T> allPages(Query<T> query, Cursor cursor) {
    return new ItemsPlan<>(query, cursor, false);
  }

  static <T> ItemsPlan<T> onePage(Query<T> query, Cursor cursor) {
    return new ItemsPlan<>(query, cursor, true);
  }

  @Override
  public @Nullable Step next() {
    while (page != null) {
      Step step = page.next();
      if (step != null) {
        return step;
      }
      for (Map<String, AttributeValue> item : page.result()) {
        items.add(decoding.read(item));
      }
      page = onePage || !cursor.hasMore() ? null : cursor.page();
    }
    return null;
  }

  private Plan<?> current() {
    if (page == null) {
      throw new IllegalStateException("Nothing was sent.");
    }
    return page;
  }

  @Override
  public void accept(Reply reply) {
    current().accept(reply);
  }

  @Override
  public boolean recover(DynamoDbException error) {
    return current().recover(error);
  }

  @Override
  public DynasetException interrupted() {
    return current().interrupted();
  }

  @Override
  public List<T> result() {
    return Collections.unmodifiableList(items);
  }
}
