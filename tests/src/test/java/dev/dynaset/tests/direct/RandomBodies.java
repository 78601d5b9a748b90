package dev.dynaset.tests.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Responses with random items of all types, in random spellings. */
final class RandomBodies {
  private static final List<String> TEXTS = List.of(
      "",
      "a",
      "\0",
      "\\",
      "\"",
      "\u007f\u0080",
      "\u07ff\u0800",
      "\uffff",
      "\uD83D\uDE00",
      "\uD83D");

  private final Random random;
  private final Spelling spelling;

  RandomBodies(Random random) {
    this.random = random;
    this.spelling = new Spelling(random);
  }

  String of(RawOperation operation) {
    return switch (operation) {
      case QUERY -> spelling.page(list(this::spelledItem));
      case BATCH_GET ->
        spelling.response(
            "Responses",
            spelling.object(
                list(() -> spelling.member(name(), spelling.array(list(this::spelledItem))))),
            3);
      case TRANSACT_GET ->
        spelling.response(
            "Responses",
            spelling.array(list(() -> random.nextInt(4) == 0
                ? "{}"
                : spelling.object(List.of(spelling.member("Item", spelledItem()))))),
            3);
    };
  }

  private String spelledItem() {
    return spelling.map(item());
  }

  /** A random item. */
  Map<String, AttributeValue> item() {
    return map(3);
  }

  private Map<String, AttributeValue> map(int depth) {
    Map<String, AttributeValue> map = new HashMap<>();
    for (int size = random.nextInt(6); size > 0; size--) {
      map.put(name(), value(depth));
    }
    return map;
  }

  private AttributeValue value(int depth) {
    return switch (random.nextInt(depth == 0 ? 8 : 10)) {
      case 0 -> AttributeValue.fromS(text());
      case 1 -> AttributeValue.fromN(Long.toString(random.nextLong()));
      case 2 -> AttributeValue.fromB(bytes());
      case 3 -> AttributeValue.fromBool(random.nextBoolean());
      case 4 -> AttributeValue.fromNul(true);
      case 5 -> AttributeValue.fromSs(list(this::text));
      case 6 -> AttributeValue.fromNs(list(() -> Integer.toString(random.nextInt())));
      case 7 -> AttributeValue.fromBs(list(this::bytes));
      case 8 -> AttributeValue.fromL(list(() -> value(depth - 1)));
      default -> AttributeValue.fromM(map(depth - 1));
    };
  }

  /** Without halves of surrogate pairs, which the AWS SDK does not take in names. */
  private String name() {
    return text().replaceAll("\\p{Cs}", "");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(4); length > 0; length--) {
      text.append(
          random.nextBoolean()
              ? TEXTS.get(random.nextInt(TEXTS.size()))
              : Integer.toString(random.nextInt(10_000), 36));
    }
    return text.toString();
  }

  private SdkBytes bytes() {
    byte[] bytes = new byte[random.nextInt(6)];
    random.nextBytes(bytes);
    return SdkBytes.fromByteArrayUnsafe(bytes);
  }

  private <E> List<E> list(Supplier<E> element) {
    List<E> list = new ArrayList<>();
    for (int size = random.nextInt(4); size > 0; size--) {
      list.add(element.get());
    }
    return list;
  }
}
