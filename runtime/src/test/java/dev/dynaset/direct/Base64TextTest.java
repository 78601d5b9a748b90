package dev.dynaset.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {
  private static boolean isCanonical(String text) {
    byte[] body = ("\"" + text + "\"").getBytes(StandardCharsets.US_ASCII);
    return Base64Text.isCanonical(body, 1, text.length());
  }

  @Test
  void whatEncodersWriteIsCanonical() {
    Random random = new Random(1);
    for (int length = 0; length < 200; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);

      assertThat(isCanonical(Base64.getEncoder().encodeToString(bytes))).isTrue();
    }
  }

  @Test
  void whatEncodersWriteIsDecoded() {
    Random random = new Random(2);
    for (int length = 0; length < 200; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      byte[] body = ("\"" + Base64.getEncoder().encodeToString(bytes) + "\"")
          .getBytes(StandardCharsets.US_ASCII);

      assertThat(Base64Text.decode(body, 1, body.length - 2)).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "AA",
        "AAA",
        "AAAAA",
        "=",
        "==",
        "===",
        "====",
        "A===",
        "=AAA",
        "A=AA",
        "AA=A",
        "AB==",
        "AAB=",
        "AA==AAAA",
        "AAA=AAA=",
        "AA-A",
        "AA_A",
        "AA A",
        "AAA\n",
        "AAA\u007f",
        "AAA\u0000"
      })
  void anythingElseIsNot(String text) {
    assertThat(isCanonical(text)).isFalse();
  }

  /** So that decoding it and encoding that again gives the same. */
  @Test
  void ofAllTextsOfOneGroupTheCanonicalOnesAreThoseThatAreWrittenAgain() {
    String alphabet = "ABghz019+/=-_ ";
    for (int number = 0; number < Math.pow(alphabet.length(), 4); number++) {
      StringBuilder text = new StringBuilder();
      for (int rest = number, i = 0; i < 4; i++, rest /= alphabet.length()) {
        text.append(alphabet.charAt(rest % alphabet.length()));
      }
      assertThat(isCanonical(text.toString())).as("%s", text).isEqualTo(isWrittenAgain(text));
    }
  }

  private static boolean isWrittenAgain(CharSequence text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.toString());
      return Base64.getEncoder().encodeToString(bytes).contentEquals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
