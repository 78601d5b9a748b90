package dev.dynaset.codec;

import dev.dynaset.direct.JsonTape;
import dev.dynaset.direct.TapeValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value in the body of a response. */
final class TapeSource extends ValueSource {
  private final JsonTape tape;
  private int value;

  TapeSource(JsonTape tape, int value) {
    this.tape = tape;
    this.value = value;
  }

  @Override
  public AttributeValue.Type type() {
    return tape.type(value);
  }

  private int require(AttributeValue.Type expected) {
    if (type() != expected) {
      throw wrongType(expected.name());
    }
    return value;
  }

  @Override
  public String text() {
    return tape.text(require(AttributeValue.Type.S));
  }

  @Override
  public String number() {
    return tape.text(require(AttributeValue.Type.N));
  }

  @Override
  public byte[] binary() {
    return tape.binary(require(AttributeValue.Type.B));
  }

  @Override
  public boolean bool() {
    return tape.bool(require(AttributeValue.Type.BOOL));
  }

  @Override
  public List<String> texts() {
    return TapeValues.texts(tape, require(AttributeValue.Type.SS));
  }

  @Override
  public List<String> numbers() {
    return TapeValues.texts(tape, require(AttributeValue.Type.NS));
  }

  @Override
  public List<byte[]> binaries() {
    int set = require(AttributeValue.Type.BS);
    List<byte[]> binaries = new ArrayList<>(tape.count(set));
    for (int each = tape.first(set); each < tape.end(set); each = tape.behindText(each)) {
      binaries.add(tape.binary(each));
    }
    return binaries;
  }

  @Override
  public int size() {
    return switch (type()) {
      case L, M -> tape.count(value);
      default -> 0;
    };
  }

  @Override
  public void visitList(ElementVisitor visitor) {
    int list = require(AttributeValue.Type.L);
    for (int each = tape.first(list); each < tape.end(list); each = tape.next(each)) {
      value = each;
      visitor.element(this);
    }
    value = list;
  }

  @Override
  public void visitMap(EntryVisitor visitor) {
    int map = require(AttributeValue.Type.M);
    if (tape.hasDistinctNames(map)) {
      visitAll(map, visitor);
    } else {
      visitLast(map, visitor);
    }
    value = map;
  }

  private void visitAll(int map, EntryVisitor visitor) {
    int each;
    for (int name = tape.first(map); name < tape.end(map); name = tape.next(each)) {
      each = tape.behindText(name);
      value = each;
      visitor.entry(tape.text(name), this);
    }
  }

  /** Of entries with one name, the last one counts, as with the AWS SDK. */
  private void visitLast(int map, EntryVisitor visitor) {
    Map<String, Integer> entries = new LinkedHashMap<>(2 * tape.count(map));
    int each;
    for (int name = tape.first(map); name < tape.end(map); name = tape.next(each)) {
      each = tape.behindText(name);
      entries.put(tape.text(name), each);
    }
    for (Map.Entry<String, Integer> entry : entries.entrySet()) {
      value = entry.getValue();
      visitor.entry(entry.getKey(), this);
    }
  }

  @Override
  public ItemReader attributes(ItemShape shape) {
    return new TapeReader(shape, tape, require(AttributeValue.Type.M));
  }

  @Override
  public AttributeValue attributeValue() {
    return TapeValues.of(tape, value);
  }
}
