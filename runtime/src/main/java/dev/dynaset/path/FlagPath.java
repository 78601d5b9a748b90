package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.Operand;
import dev.dynaset.sdk.AttributeValues;

/**
 * A {@code boolean} or {@code Boolean} attribute.
 *
 * @param <V> the vocabulary that the conditions belong to
 */
public final class FlagPath<V> extends Path<V, Boolean> implements Selectable<V, Boolean> {
  /** For vocabularies. */
  public FlagPath(AttributePath location) {
    super(location);
  }

  @Override
  Form<Boolean> form() {
    return Forms.bool();
  }

  /** It is equal to this value: {@code a = ?}. */
  public Condition<V> eq(boolean value) {
    return compare(ComparisonOperator.EQ, new Operand.Value(AttributeValues.bool(value)));
  }

  /** It is not equal to this value: {@code a <> ?}, which an item without it meets, too. */
  public Condition<V> ne(boolean value) {
    return compare(ComparisonOperator.NE, new Operand.Value(AttributeValues.bool(value)));
  }

  /** It is true. */
  public Condition<V> isTrue() {
    return eq(true);
  }

  /** It is false; an item without it does not meet this. */
  public Condition<V> isFalse() {
    return eq(false);
  }
}
