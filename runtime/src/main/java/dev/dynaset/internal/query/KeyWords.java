package dev.dynaset.internal.query;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.KeyText;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.query.Source;
import dev.dynaset.schema.KeyAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Key conditions in words, sensitive values masked. */
final class KeyWords {
  /** Of more hash keys than these, the number is told. */
  private static final int SHOWN = 5;

  private final Query<?> query;
  private final ItemShape shape;

  private KeyWords(Query<?> query) {
    this.query = query;
    this.shape = query.table().codec().shape();
  }

  /** The key condition of a query that is no scan: {@code id = a AND date < b}. */
  static String of(Query<?> query) {
    return new KeyWords(query).words();
  }

  private String words() {
    List<String> parts = new ArrayList<>();
    if (query.source() instanceof Source.Key key) {
      hash(parts, key.condition().hash());
      range(parts, key.condition().range());
    } else if (query.source() instanceof Source.Keys keys) {
      parts.add(hashes(keys.hashes()));
      range(parts, keys.range());
    }
    return String.join(" AND ", parts);
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
      parts.add(range(query.key().range().get(i), range.get(i)));
    }
  }

  private String range(KeyAttribute key, RangeCondition condition) {
    if (condition instanceof RangeCondition.Between between) {
      return shape.memberOf(key.name()) + " BETWEEN " + value(key, between.from()) + " AND "
          + value(key, between.to());
    }
    RangeCondition.Comparison comparison = (RangeCondition.Comparison) condition;
    return comparison(key, comparison.operator(), comparison.value());
  }

  private String comparison(KeyAttribute key, RangeOperator operator, AttributeValue value) {
    return shape.memberOf(key.name()) + " " + operator.symbol() + " " + value(key, value);
  }

  private String value(KeyAttribute key, AttributeValue value) {
    return shape.isSensitive(key.name()) ? "***" : String.valueOf(KeyText.of(value));
  }
}
