package dev.dynaset.convert;

import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ValueSource;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The members of an object of JSON, for a document. */
final class JsonReader extends ItemReader {
  private final Map<String, AttributeValue> members;

  JsonReader(ItemShape shape, Map<String, AttributeValue> members) {
    super(shape);
    this.members = members;
  }

  /** Null if it is absent or null; else it has the type. */
  private @Nullable AttributeValue at(int position, AttributeValue.Type type) {
    AttributeValue value = members.get(shape().name(position));
    if (value == null || value.type() == AttributeValue.Type.NUL) {
      return null;
    }
    if (value.type() != type) {
      throw wrongType(position, type.name(), value.type().name());
    }
    return value;
  }

  @Override
  protected @Nullable String textAt(int position) {
    AttributeValue value = at(position, AttributeValue.Type.S);
    return value == null ? null : value.s();
  }

  @Override
  protected @Nullable String numberAt(int position) {
    AttributeValue value = at(position, AttributeValue.Type.N);
    return value == null ? null : value.n();
  }

  @Override
  protected byte @Nullable [] binaryAt(int position) {
    String text = textAt(position);
    if (text == null) {
      return null;
    }
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw wrongType(position, "base64", "another text");
    }
  }

  @Override
  protected @Nullable Boolean boolAt(int position) {
    AttributeValue value = at(position, AttributeValue.Type.BOOL);
    return value == null ? null : value.bool();
  }

  @Override
  protected @Nullable ValueSource valueAt(int position) {
    AttributeValue value = members.get(shape().name(position));
    return value == null || value.type() == AttributeValue.Type.NUL ? null : new JsonSource(value);
  }

  @Override
  protected Map<String, AttributeValue> attributes() {
    return members;
  }

  @Override
  protected ItemReader reshaped(ItemShape shape) {
    return new JsonReader(shape, members);
  }

  @Override
  protected @Nullable String keyText(int position) {
    return null;
  }
}
