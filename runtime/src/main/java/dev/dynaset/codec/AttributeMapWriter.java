package dev.dynaset.codec;

import dev.dynaset.sdk.AttributeValues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes an item for the AWS SDK to encode. */
public final class AttributeMapWriter extends ItemWriter {
  private final Map<String, AttributeValue> item;
  private final boolean isCompared;

  /** A writer of one item, or of one document. */
  public AttributeMapWriter(ItemShape shape) {
    this(shape, false);
  }

  /**
   * A writer of one item, or of one document.
   *
   * @param isCompared whether it is only compared with others, so that {@link UnknownConstants} are
   *     taken
   */
  public AttributeMapWriter(ItemShape shape, boolean isCompared) {
    this(shape, new LinkedHashMap<>(), isCompared);
  }

  private AttributeMapWriter(
      ItemShape shape, Map<String, AttributeValue> item, boolean isCompared) {
    super(shape);
    this.item = item;
    this.isCompared = isCompared;
  }

  /** What was written. */
  public Map<String, AttributeValue> item() {
    return item;
  }

  @Override
  protected void putText(int position, String value) {
    put(position, AttributeValues.s(value));
  }

  @Override
  protected void putNumber(int position, String digits) {
    put(position, AttributeValues.n(digits));
  }

  @Override
  protected void putBinary(int position, byte[] value) {
    put(position, AttributeValues.b(SdkBytes.fromByteArray(value)));
  }

  @Override
  protected void putBool(int position, boolean value) {
    put(position, AttributeValues.bool(value));
  }

  @Override
  protected <V> void putValue(int position, Form<V> form, V value) {
    put(position, form.toAttributeValue(value, isCompared));
  }

  @Override
  protected void putUnknown(String name, AttributeValue value) {
    item.put(name, value);
  }

  @Override
  protected ItemWriter reshaped(ItemShape shape) {
    return new AttributeMapWriter(shape, item, isCompared);
  }

  private void put(int position, AttributeValue value) {
    item.put(shape().name(position), value);
  }

  @Override
  protected @Nullable String keyText(int position) {
    return KeyText.of(item.get(shape().name(position)));
  }
}
