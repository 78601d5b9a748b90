package dev.dynaset.internal.expression;

import dev.dynaset.query.KeyCondition;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions on keys as expressions: {@code #0 = :0 AND #1 BETWEEN :1 AND :2}. */
public final class KeyConditionText {
  private final Placeholders placeholders;

  private KeyConditionText(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  /** The text of a condition on a key, whose names and values are put into {@code placeholders}. */
  public static String of(KeySchema key, KeyCondition condition, Placeholders placeholders) {
    KeyConditionText text = new KeyConditionText(placeholders);
    List<String> conditions = new ArrayList<>();
    Iterator<KeyAttribute> hashKeys = key.hash().iterator();
    for (AttributeValue value : condition.hash()) {
      conditions.add(text.comparison(hashKeys.next(), RangeOperator.EQ, value));
    }
    Iterator<KeyAttribute> rangeKeys = key.range().iterator();
    for (RangeCondition range : condition.range()) {
      conditions.add(text.range(rangeKeys.next(), range));
    }
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
}
