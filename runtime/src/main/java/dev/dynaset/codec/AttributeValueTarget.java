package dev.dynaset.codec;

import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes a value for the AWS SDK to encode. */
final class AttributeValueTarget extends ValueTarget {
  /** What was begun and has not ended, the innermost first. */
  private final Deque<Container> open = new ArrayDeque<>(4);

  /** Whether the value is only compared with others. */
  private final boolean isCompared;

  private @Nullable AttributeValue result;

  AttributeValueTarget(boolean isCompared) {
    this.isCompared = isCompared;
  }

  /** What takes the values that come next. */
  private sealed interface Container {}

  private record Elements(List<AttributeValue> values) implements Container {}

  private static final class Entries implements Container {
    private final Map<String, AttributeValue> values;
    private String key = "";

    Entries(int size) {
      this.values = new LinkedHashMap<>(size * 2);
    }
  }

  private record Document(AttributeMapWriter attributes) implements Container {}

  /** What was written. */
  AttributeValue value() {
    if (result == null) {
      throw new IllegalStateException("Nothing was written.");
    }
    return result;
  }

  private void put(AttributeValue value) {
    Container container = open.peek();
    if (container instanceof Elements elements) {
      elements.values().add(value);
    } else if (container instanceof Entries entries) {
      entries.values.put(entries.key, value);
    } else {
      result = value;
    }
  }

  @Override
  public void text(String value) {
    put(AttributeValues.s(value));
  }

  @Override
  public void number(String digits) {
    put(AttributeValues.n(digits));
  }

  @Override
  public void binary(byte[] value) {
    put(AttributeValues.b(SdkBytes.fromByteArray(value)));
  }

  @Override
  public void bool(boolean value) {
    put(AttributeValues.bool(value));
  }

  @Override
  public void nul() {
    put(AttributeValues.nul(true));
  }

  @Override
  public void texts(List<String> values) {
    put(AttributeValues.ss(values));
  }

  @Override
  public void numbers(List<String> digits) {
    put(AttributeValues.ns(digits));
  }

  @Override
  public void binaries(List<byte[]> values) {
    List<SdkBytes> binaries = new ArrayList<>(values.size());
    for (byte[] value : values) {
      binaries.add(SdkBytes.fromByteArray(value));
    }
    put(AttributeValues.bs(binaries));
  }

  @Override
  public void beginList(int size) {
    open.push(new Elements(new ArrayList<>(size)));
  }

  @Override
  public void endList() {
    Elements list = (Elements) open.pop();
    put(AttributeValues.l(list.values()));
  }

  @Override
  public void beginMap(int size) {
    open.push(new Entries(size));
  }

  @Override
  public void key(String key) {
    Entries map = (Entries) open.element();
    if (map.values.containsKey(key)) {
      throw keyTwice();
    }
    map.key = key;
  }

  @Override
  public void endMap() {
    Entries map = (Entries) open.pop();
    put(AttributeValues.m(map.values));
  }

  @Override
  public ItemWriter beginDocument(ItemShape shape) {
    AttributeMapWriter attributes = new AttributeMapWriter(shape, isCompared);
    open.push(new Document(attributes));
    return attributes;
  }

  @Override
  public void endDocument() {
    Document document = (Document) open.pop();
    put(AttributeValues.m(document.attributes().item()));
  }

  @Override
  String unknownConstant(String reason) {
    return isCompared ? UnknownConstants.TEXT : super.unknownConstant(reason);
  }

  @Override
  public void attributeValue(AttributeValue value) {
    put(value);
  }
}
