package dev.dynaset.convert;

import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ValueSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value of JSON. Where JSON has no type, what the form asks for decides: base64 is binary. */
final class JsonSource extends ValueSource {
  private AttributeValue value;

  JsonSource(AttributeValue value) {
    this.value = value;
  }

  private AttributeValue required(AttributeValue.Type type) {
    if (value.type() != type) {
      throw wrongType(type.name());
    }
    return value;
  }

  @Override
  public AttributeValue.Type type() {
    return value.type();
  }

  @Override
  public String text() {
    return required(AttributeValue.Type.S).s();
  }

  @Override
  public String number() {
    return required(AttributeValue.Type.N).n();
  }

  @Override
  public byte[] binary() {
    try {
      return Base64.getDecoder().decode(text());
    } catch (IllegalArgumentException e) {
      if (value.type() != AttributeValue.Type.S) {
        throw e;
      }
      throw new IllegalArgumentException("it is not base64", e);
    }
  }

  @Override
  public boolean bool() {
    return required(AttributeValue.Type.BOOL).bool();
  }

  // A set is an array, which all forms of sets read as a list.

  @Override
  public List<String> texts() {
    throw wrongType("L");
  }

  @Override
  public List<String> numbers() {
    throw wrongType("L");
  }

  @Override
  public List<byte[]> binaries() {
    throw wrongType("L");
  }

  @Override
  public int size() {
    return value.hasL() ? value.l().size() : value.hasM() ? value.m().size() : 0;
  }

  @Override
  public void visitList(ElementVisitor visitor) {
    AttributeValue list = required(AttributeValue.Type.L);
    for (AttributeValue element : list.l()) {
      value = element;
      visitor.element(this);
    }
    value = list;
  }

  @Override
  public void visitMap(EntryVisitor visitor) {
    AttributeValue map = required(AttributeValue.Type.M);
    for (Map.Entry<String, AttributeValue> entry : map.m().entrySet()) {
      value = entry.getValue();
      visitor.entry(entry.getKey(), this);
    }
    value = map;
  }

  @Override
  public ItemReader attributes(ItemShape shape) {
    return new JsonReader(shape, required(AttributeValue.Type.M).m());
  }

  @Override
  public AttributeValue attributeValue() {
    return value;
  }
}
