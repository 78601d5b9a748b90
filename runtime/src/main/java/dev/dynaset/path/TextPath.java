package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.sdk.AttributeValues;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A {@code String} attribute. Strings sort by code point.
 *
 * @param <V> the vocabulary that the conditions belong to
 */
public final class TextPath<V> extends OrderPath<V, String> {
  /** For vocabularies. */
  public TextPath(AttributePath location) {
    super(location, Forms.string());
  }

  /** It starts so: {@code begins_with(a, ?)}. Every string starts with the empty one. */
  public Condition<V> beginsWith(String prefix) {
    return call(ConditionNode.Call.Function.BEGINS_WITH, text(prefix));
  }

  /** It has this somewhere in it: {@code contains(a, ?)}. */
  public Condition<V> contains(String part) {
    return call(ConditionNode.Call.Function.CONTAINS, text(part));
  }

  private AttributeValue text(String text) {
    return AttributeValues.s(given(text));
  }

  /** Its length: {@code size(a)}. */
  public SizeOperand<V> size() {
    return new SizeOperand<>(location());
  }
}
