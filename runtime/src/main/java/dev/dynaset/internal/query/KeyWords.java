package dev.dynaset.internal.query;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.KeyText;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.schema.KeyAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What keys a query or a scan asks for, in words, sensitive values masked. */
final class KeyWords implements ItemSource.Cases<String> {
  /** Of more hash keys than these, the number is told. */
  private static final int SHOWN = 5;

  private final Query<?> query;
  private final ItemShape shape;

  private KeyWords(Query<?> query) {
    this.query = query;
    this.shape = query.table().codec().shape();
  }

  /**
   * The key condition of a query: {@code id = a AND date < b}; of a scan its segment, nothing if it
   * has one.
   */
  static String of(Query<?> query) {
    return query.source().match(new KeyWords(query));
  }

  @Override
  public String key(ItemSource.Key source) {
    List<String> parts = new ArrayList<>();
    hash(parts, source.condition().hash());
    range(parts, source.condition().range());
    return String.join(" AND ", parts);
  }

  @Override
  public String keys(ItemSource.Keys source) {
    List<String> parts = new ArrayList<>();
    parts.add(hashes(source.hashes()));
    range(parts, source.range());
    return String.join(" AND ", parts);
  }

  @Override
  public String segment(ItemSource.Segment source) {
    return source.segments() == 1 ? "" : "segment " + source.segment() + " of " + source.segments();
  }

  private void hash(List<String> parts, List<AttributeValue> hash) {
    for (int i = 0; i < hash.size(); i++) {
      parts.add(comparison(query.key().hash().get(i), RangeOperator.EQ, hash.get(i)));
    }
  }

  private String hashes(List<List<AttributeValue>> hashes) {
    KeyAttribute key = query.key().hash().get(0);
    return shape.memberOf(key.name()) + " in "
        + hashes.stream()
            .limit(SHOWN)
            .map(hash -> value(key, hash.get(0)))
            .collect(Collectors.joining(", ", "(", more(hashes.size()) + ")"));
  }

  private static String more(int hashes) {
    return hashes > SHOWN ? " and " + (hashes - SHOWN) + " more" : "";
  }

  private void range(List<String> parts, List<RangeCondition> range) {
    for (int i = 0; i < range.size(); i++) {
      parts.add(range.get(i).match(new RangeWords(query.key().range().get(i))));
    }
  }

  private String comparison(KeyAttribute key, RangeOperator operator, AttributeValue value) {
    return shape.memberOf(key.name()) + " " + operator.symbol() + " " + value(key, value);
  }

  private String value(KeyAttribute key, AttributeValue value) {
    return shape.isSensitive(key.name()) ? "***" : String.valueOf(KeyText.of(value));
  }

  /** Conditions on one attribute of the range key. */
  private final class RangeWords implements RangeCondition.Cases<String> {
    private final KeyAttribute key;

    RangeWords(KeyAttribute key) {
      this.key = key;
    }

    @Override
    public String comparison(RangeCondition.Comparison condition) {
      return KeyWords.this.comparison(key, condition.operator(), condition.value());
    }

    @Override
    public String between(RangeCondition.Between condition) {
      return shape.memberOf(key.name()) + " BETWEEN " + value(key, condition.from()) + " AND "
          + value(key, condition.to());
    }
  }
}
