package dev.dynaset.tests.direct;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages bodies. */
final class Mutations {
  private static final String TOKENS = "{}[]:,\"\\ \n/0-.eE+tfnu\u0000\u007f";
  private static final List<String> WORDS = words();

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(OddValues.all());
    words.addAll(List.of(
        "\"Items\":",
        "\"Responses\":",
        "\"Item\":",
        ",\"Items\":[]",
        "\"S\":",
        "\"M\":{",
        "null",
        "true",
        "\\u",
        "\\uD83D",
        "\uFEFF",
        "1e999999999",
        "-0",
        "9".repeat(2_000),
        "{\"L\":[".repeat(200),
        "]}".repeat(200),
        "[".repeat(2_000),
        "{\"a\":".repeat(2_000)));
    return List.copyOf(words);
  }

  /** Damaged in one place or a few. */
  byte[] of(byte[] body) {
    byte[] damaged = body;
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      damaged = once(damaged);
    }
    return damaged;
  }

  private byte[] once(byte[] body) {
    int place = random.nextInt(body.length + 1);
    int end = Math.min(body.length, place + 1 + random.nextInt(random.nextInt(3) == 0 ? 200 : 8));
    return switch (random.nextInt(7)) {
      case 0 -> spliced(body, place, place, new byte[] {(byte) random.nextInt()});
      case 1 -> spliced(body, place, end, bytes(token()));
      case 2 -> spliced(body, place, place, bytes(token()));
      case 3 -> spliced(body, place, end, new byte[0]);
      case 4 -> spliced(body, place, place, slice(body, place, end));
      case 5 -> spliced(body, place, place, bytes(WORDS.get(random.nextInt(WORDS.size()))));
      default ->
        random.nextInt(4) == 0
            ? slice(body, 0, place)
            : spliced(body, place, Math.min(body.length, place + 1), flipped(body, place));
    };
  }

  private String token() {
    return String.valueOf(TOKENS.charAt(random.nextInt(TOKENS.length())));
  }

  private byte[] flipped(byte[] body, int place) {
    return place == body.length
        ? new byte[0]
        : new byte[] {(byte) (body[place] ^ (1 << random.nextInt(8)))};
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] slice(byte[] body, int start, int end) {
    return java.util.Arrays.copyOfRange(body, start, end);
  }

  /** A body with other bytes instead of a part. */
  private static byte[] spliced(byte[] body, int start, int end, byte[] other) {
    byte[] spliced = new byte[start + other.length + body.length - end];
    System.arraycopy(body, 0, spliced, 0, start);
    System.arraycopy(other, 0, spliced, start, other.length);
    System.arraycopy(body, end, spliced, start + other.length, body.length - end);
    return spliced;
  }
}
