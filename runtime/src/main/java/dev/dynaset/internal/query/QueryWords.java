package dev.dynaset.internal.query;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.KeyText;
import dev.dynaset.expression.ConditionWords;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.schema.KeyAttribute;
import java.util.Iterator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query in words, for messages: the table, the index and the key condition, sensitive values
 * masked.
 */
public final class QueryWords {
  private QueryWords() {}

  /** For example {@code Order where id = a AND date < b in the table 'orders', index 'by_date'}. */
  public static String describe(Query<?> query) {
    StringBuilder words = new StringBuilder(query.table().codec().shape().model())
        .append(" where ")
        .append(keys(query));
    if (query.isFiltered()) {
      words.append(", filtered by ").append(ConditionWords.of(query.filter()));
    }
    words.append(" in the table '").append(query.table().name().value()).append('\'');
    if (query.index() != null) {
      words.append(", index '").append(query.index().name()).append('\'');
    }
    return words.toString();
  }

  /** The key condition: {@code id = a AND date < b}. */
  static String keys(Query<?> query) {
    ItemShape shape = query.table().codec().shape();
    StringBuilder words = new StringBuilder();
    String and = "";
    Iterator<KeyAttribute> hashKeys = query.key().hash().iterator();
    for (AttributeValue value : query.condition().hash()) {
      words.append(and);
      comparison(words, shape, hashKeys.next(), RangeOperator.EQ, value);
      and = " AND ";
    }
    Iterator<KeyAttribute> rangeKeys = query.key().range().iterator();
    for (RangeCondition range : query.condition().range()) {
      words.append(and);
      range(words, shape, rangeKeys.next(), range);
    }
    return words.toString();
  }

  /** The query set in one line: what is asked for, and how it is read. */
  public static String line(Query<?> query) {
    StringBuilder words = new StringBuilder(describe(query));
    if (query.never()) {
      return words.append(", none").toString();
    }
    if (!query.forward()) {
      words.append(", reversed");
    }
    if (query.limit().isPresent()) {
      words.append(", limit ").append(query.limit().getAsInt());
    }
    if (query.pageSize().isPresent()) {
      words.append(", page size ").append(query.pageSize().getAsInt());
    }
    if (query.startAfter() != null) {
      words.append(", after a page token");
    }
    if (query.consistent()) {
      words.append(", consistent");
    }
    if (query.hydrated()) {
      words.append(", hydrated");
    }
    return words.toString();
  }

  private static void range(
      StringBuilder words, ItemShape shape, KeyAttribute key, RangeCondition condition) {
    if (condition instanceof RangeCondition.Comparison comparison) {
      comparison(words, shape, key, comparison.operator(), comparison.value());
    } else if (condition instanceof RangeCondition.Between between) {
      words
          .append(shape.memberOf(key.name()))
          .append(" BETWEEN ")
          .append(value(shape, key, between.from()))
          .append(" AND ")
          .append(value(shape, key, between.to()));
    }
  }

  private static void comparison(
      StringBuilder words,
      ItemShape shape,
      KeyAttribute key,
      RangeOperator operator,
      AttributeValue value) {
    words
        .append(shape.memberOf(key.name()))
        .append(' ')
        .append(operator.symbol())
        .append(' ')
        .append(value(shape, key, value));
  }

  private static String value(ItemShape shape, KeyAttribute key, AttributeValue value) {
    return shape.isSensitive(key.name()) ? "***" : String.valueOf(KeyText.of(value));
  }
}
