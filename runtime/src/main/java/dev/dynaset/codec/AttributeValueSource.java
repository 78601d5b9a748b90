package dev.dynaset.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value that the AWS SDK has decoded. */
final class AttributeValueSource extends ValueSource {
  private AttributeValue value;

  AttributeValueSource(AttributeValue value) {
    this.value = value;
  }

  static ValueSource of(AttributeValue value) {
    return new AttributeValueSource(value);
  }

  @Override
  public AttributeValue.Type type() {
    return value.type();
  }

  @Override
  public String text() {
    String text = value.s();
    if (text == null) {
      throw wrongType("S");
    }
    return text;
  }

  @Override
  public String number() {
    String digits = value.n();
    if (digits == null) {
      throw wrongType("N");
    }
    return digits;
  }

  @Override
  public byte[] binary() {
    SdkBytes bytes = value.b();
    if (bytes == null) {
      throw wrongType("B");
    }
    return bytes.asByteArray();
  }

  @Override
  public boolean bool() {
    Boolean bool = value.bool();
    if (bool == null) {
      throw wrongType("BOOL");
    }
    return bool;
  }

  @Override
  public List<String> texts() {
    if (!value.hasSs()) {
      throw wrongType("SS");
    }
    return value.ss();
  }

  @Override
  public List<String> numbers() {
    if (!value.hasNs()) {
      throw wrongType("NS");
    }
    return value.ns();
  }

  @Override
  public List<byte[]> binaries() {
    if (!value.hasBs()) {
      throw wrongType("BS");
    }
    List<byte[]> binaries = new ArrayList<>(value.bs().size());
    for (SdkBytes bytes : value.bs()) {
      binaries.add(bytes.asByteArray());
    }
    return binaries;
  }

  @Override
  public int size() {
    return value.hasL() ? value.l().size() : value.hasM() ? value.m().size() : 0;
  }

  @Override
  public void visitList(ElementVisitor visitor) {
    if (!value.hasL()) {
      throw wrongType("L");
    }
    AttributeValue list = value;
    for (AttributeValue element : list.l()) {
      value = element;
      visitor.element(this);
    }
    value = list;
  }

  @Override
  public void visitMap(EntryVisitor visitor) {
    AttributeValue map = value;
    for (Map.Entry<String, AttributeValue> entry : map().entrySet()) {
      value = entry.getValue();
      visitor.entry(entry.getKey(), this);
    }
    value = map;
  }

  private Map<String, AttributeValue> map() {
    if (!value.hasM()) {
      throw wrongType("M");
    }
    return value.m();
  }

  @Override
  public ItemReader attributes(ItemShape shape) {
    return new AttributeMapReader(shape, map());
  }

  @Override
  public AttributeValue attributeValue() {
    return value;
  }
}
