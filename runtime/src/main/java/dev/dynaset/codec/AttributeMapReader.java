package dev.dynaset.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads an item that the AWS SDK has decoded. */
public final class AttributeMapReader extends ItemReader {
  private final Map<String, AttributeValue> item;
  private final boolean isNew;

  /** A reader of an item, or of a document. */
  public AttributeMapReader(ItemShape shape, Map<String, AttributeValue> item) {
    this(shape, item, false);
  }

  private AttributeMapReader(ItemShape shape, Map<String, AttributeValue> item, boolean isNew) {
    super(shape);
    this.item = item;
    this.isNew = isNew;
  }

  /** A reader of an item that is to be written, to see whether it is complete. */
  public static AttributeMapReader ofNew(ItemShape shape, Map<String, AttributeValue> item) {
    return new AttributeMapReader(shape, item, true);
  }

  @Override
  String cureOfMissing() {
    return isNew ? "" : super.cureOfMissing();
  }

  @Override
  protected @Nullable String textAt(int position) {
    AttributeValue value = at(position);
    if (value == null) {
      return null;
    }
    String text = value.s();
    if (text == null) {
      requireNull(position, "S", value);
    }
    return text;
  }

  @Override
  protected @Nullable String numberAt(int position) {
    AttributeValue value = at(position);
    if (value == null) {
      return null;
    }
    String digits = value.n();
    if (digits == null) {
      requireNull(position, "N", value);
    }
    return digits;
  }

  @Override
  protected byte @Nullable [] binaryAt(int position) {
    AttributeValue value = at(position);
    if (value == null) {
      return null;
    }
    SdkBytes bytes = value.b();
    if (bytes == null) {
      requireNull(position, "B", value);
      return null;
    }
    return bytes.asByteArray();
  }

  @Override
  protected @Nullable Boolean boolAt(int position) {
    AttributeValue value = at(position);
    if (value == null) {
      return null;
    }
    Boolean bool = value.bool();
    if (bool == null) {
      requireNull(position, "BOOL", value);
    }
    return bool;
  }

  @Override
  protected @Nullable ValueSource valueAt(int position) {
    AttributeValue value = at(position);
    return value == null || Boolean.TRUE.equals(value.nul())
        ? null
        : AttributeValueSource.of(value);
  }

  @Override
  protected Map<String, AttributeValue> attributes() {
    return item;
  }

  @Override
  protected ItemReader reshaped(ItemShape shape) {
    return new AttributeMapReader(shape, item);
  }

  private @Nullable AttributeValue at(int position) {
    return item.get(shape().name(position));
  }

  /** NULL is absent; anything else is of another type. */
  private void requireNull(int position, String expected, AttributeValue value) {
    if (!Boolean.TRUE.equals(value.nul())) {
      throw wrongType(position, expected, value.type().name());
    }
  }

  @Override
  protected @Nullable String keyText(int position) {
    return KeyText.of(at(position));
  }
}
