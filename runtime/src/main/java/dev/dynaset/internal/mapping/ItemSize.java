package dev.dynaset.internal.mapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The size of items as DynamoDB counts it: names and values, and a little for what holds others. */
public final class ItemSize {
  /** The largest that an item can be, in bytes. */
  private static final int MAX = 400 * 1024;

  private static final int OF_CONTAINER = 3;

  private ItemSize() {}

  /** Whether an item is larger than DynamoDB stores. */
  public static boolean isTooLarge(Map<String, AttributeValue> item) {
    return of(item) > MAX;
  }

  /** The size of an item in bytes. */
  static long of(Map<String, AttributeValue> item) {
    long size = 0;
    for (Map.Entry<String, AttributeValue> entry : item.entrySet()) {
      size += of(entry.getKey()) + of(entry.getValue());
    }
    return size;
  }

  private static long of(AttributeValue value) {
    return switch (value.type()) {
      case S -> of(value.s());
      case N -> ofNumber(value.n());
      case B -> value.b().asByteArrayUnsafe().length;
      case SS -> value.ss().stream().mapToLong(ItemSize::of).sum();
      case NS -> value.ns().stream().mapToLong(ItemSize::ofNumber).sum();
      case BS -> value.bs().stream().mapToLong(ItemSize::of).sum();
      case M -> OF_CONTAINER + value.m().size() + of(value.m());
      case L -> OF_CONTAINER + value.l().size() + of(value.l());
      default -> 1;
    };
  }

  private static long of(List<AttributeValue> elements) {
    long size = 0;
    for (AttributeValue element : elements) {
      size += of(element);
    }
    return size;
  }

  private static long of(SdkBytes bytes) {
    return bytes.asByteArrayUnsafe().length;
  }

  private static long of(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Two digits are a byte, and one is for the magnitude. */
  private static long ofNumber(String number) {
    return (number.length() + 1L) / 2 + 1;
  }
}
