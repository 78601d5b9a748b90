package dev.dynaset.direct;

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
      case S -> AttributeValue.createS(tape.text(value));
      case N -> AttributeValue.createN(tape.text(value));
      case B -> AttributeValue.createB(bytes(tape, value));
      case BOOL -> AttributeValue.createBool(tape.bool(value));
      case SS -> AttributeValue.createSs(texts(tape, value));
      case NS -> AttributeValue.createNs(texts(tape, value));
      case BS -> AttributeValue.createBs(binaries(tape, value));
      case L -> AttributeValue.createL(list(tape, value));
      case M -> AttributeValue.createM(map(tape, value));
      default -> AttributeValue.createNul(true);
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
