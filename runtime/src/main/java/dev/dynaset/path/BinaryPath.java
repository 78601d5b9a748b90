package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.sdk.AttributeValues;
import software.amazon.awssdk.core.SdkBytes;

/**
 * A {@code byte[]} attribute. They sort as unsigned bytes.
 *
 * @param <V> the vocabulary that the conditions belong to
 */
public final class BinaryPath<V> extends OrderPath<V, byte[]> {
  /** For vocabularies. */
  public BinaryPath(AttributePath location) {
    super(location, Forms.binary());
  }

  /** It starts so: {@code begins_with(a, ?)}. */
  public Condition<V> beginsWith(byte[] prefix) {
    return call(
        ConditionNode.Call.Function.BEGINS_WITH,
        AttributeValues.b(SdkBytes.fromByteArray(given(prefix))));
  }

  /** The number of its bytes: {@code size(a)}. */
  public SizeOperand<V> size() {
    return new SizeOperand<>(location());
  }
}
