package dev.dynaset.internal.write;

import dev.dynaset.internal.mapping.Decoding;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.AttributeValues;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that are written, as they are read afterwards: DynamoDB returns 1.00 as 1. */
final class ReadBack {
  private ReadBack() {}

  /** The model of an item that is written. */
  static <T> T of(TableBinding<T, ?> table, Map<String, AttributeValue> item) {
    return Decoding.read(table.codec(), table.schema().isRounding() ? returned(item) : item);
  }

  private static Map<String, AttributeValue> returned(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> returned = new LinkedHashMap<>();
    for (Map.Entry<String, AttributeValue> entry : item.entrySet()) {
      returned.put(entry.getKey(), returned(entry.getValue()));
    }
    return returned;
  }

  private static AttributeValue returned(AttributeValue value) {
    return switch (value.type()) {
      case N -> AttributeValues.n(number(value.n()));
      case NS -> AttributeValues.ns(value.ns().stream().map(ReadBack::number).toList());
      case M -> AttributeValues.m(returned(value.m()));
      case L -> AttributeValues.l(returned(value.l()));
      default -> value;
    };
  }

  private static List<AttributeValue> returned(List<AttributeValue> elements) {
    return elements.stream().map(ReadBack::returned).toList();
  }

  private static String number(String text) {
    BigDecimal number = new BigDecimal(text);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
