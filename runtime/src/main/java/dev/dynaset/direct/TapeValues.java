package dev.dynaset.direct;

import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes of the values on a tape what the AWS SDK makes of them. */
public final class TapeValues {
  private TapeValues() {}

  /** A value of any type. */
  public static AttributeValue of(JsonTape tape, int value) {
    return switch (tape.type(value)) {
      case S -> AttributeValues.s(tape.text(value));
      case N -> AttributeValues.n(tape.text(value));
      case B -> AttributeValues.b(bytes(tape, value));
      case BOOL -> AttributeValues.bool(tape.bool(value));
      case SS -> AttributeValues.ss(texts(tape, value));
      case NS -> AttributeValues.ns(texts(tape, value));
      case BS -> AttributeValues.bs(binaries(tape, value));
      case L -> AttributeValues.l(list(tape, value));
      case M -> AttributeValues.m(map(tape, value));
      default -> AttributeValues.nul(true);
    };
  }

  /** The entries of a map; of those with one name, the last. */
  public static Map<String, AttributeValue> map(JsonTape tape, int map) {
    Map<String, AttributeValue> entries = new LinkedHashMap<>();
    int value;
    for (int name = tape.first(map); name < tape.end(map); name = tape.next(value)) {
      value = tape.behindText(name);
      entries.put(tape.text(name), of(tape, value));
    }
    return entries;
  }

  /** Where the value is that a map has under a name, of several the last; 0 if it has none. */
  static int find(JsonTape tape, int map, String wanted) {
    int found = StoredItem.ABSENT;
    int value;
    for (int name = tape.first(map); name < tape.end(map); name = tape.next(value)) {
      value = tape.behindText(name);
      if (tape.isText(name, wanted)) {
        found = value;
      }
    }
    return found;
  }

  private static List<AttributeValue> list(JsonTape tape, int list) {
    List<AttributeValue> elements = new ArrayList<>(tape.count(list));
    for (int value = tape.first(list); value < tape.end(list); value = tape.next(value)) {
      elements.add(of(tape, value));
    }
    return elements;
  }

  /** The texts of an SS, or the digits of an NS. */
  public static List<String> texts(JsonTape tape, int set) {
    List<String> texts = new ArrayList<>(tape.count(set));
    for (int text = tape.first(set); text < tape.end(set); text = tape.behindText(text)) {
      texts.add(tape.text(text));
    }
    return texts;
  }

  private static List<SdkBytes> binaries(JsonTape tape, int set) {
    List<SdkBytes> binaries = new ArrayList<>(tape.count(set));
    for (int value = tape.first(set); value < tape.end(set); value = tape.behindText(value)) {
      binaries.add(bytes(tape, value));
    }
    return binaries;
  }

  private static SdkBytes bytes(JsonTape tape, int value) {
    return SdkBytes.fromByteArrayUnsafe(tape.binary(value));
  }
}
