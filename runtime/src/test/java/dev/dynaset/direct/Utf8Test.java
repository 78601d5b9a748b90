package dev.dynaset.direct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  /** From where to where bytes continue a character, in all of the cases that there are. */
  private static final byte[] ENDS = {
    0x00,
    0x7F,
    (byte) 0x80,
    (byte) 0x8F,
    (byte) 0x90,
    (byte) 0x9F,
    (byte) 0xA0,
    (byte) 0xBF,
    (byte) 0xC0,
    -1
  };

  /** The decoder of the JDK, which is strict if it is told to be. */
  private static boolean isValidToTheJdk(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static void assertAsTheJdkSays(byte[] bytes) {
    if (Utf8.isValid(bytes, 0, bytes.length) != isValidToTheJdk(bytes)) {
      assertThat(Utf8.isValid(bytes, 0, bytes.length))
          .as("%s", ByteBuffer.wrap(bytes))
          .isEqualTo(isValidToTheJdk(bytes));
    }
  }

  @Test
  void sequencesOfAFewBytesAreWhatTheJdkSays() {
    for (int first = 0; first <= 0xFF; first++) {
      for (int second = 0; second <= 0xFF; second++) {
        assertAsTheJdkSays(new byte[] {(byte) first, (byte) second});
      }
      for (byte second : ENDS) {
        for (byte third : ENDS) {
          assertAsTheJdkSays(new byte[] {(byte) first, second, third});
          for (byte fourth : first < 0xF0 ? new byte[0] : ENDS) {
            assertAsTheJdkSays(new byte[] {(byte) first, second, third, fourth});
          }
        }
      }
    }
  }

  @Test
  void itLooksAtNoMoreThanItIsTold() {
    byte[] bytes = "x\u00e9\uD83D\uDE00y".getBytes(UTF_8);
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      int start = random.nextInt(bytes.length);
      int end = start + random.nextInt(bytes.length - start + 1);
      byte[] part = Arrays.copyOfRange(bytes, start, end);

      assertThat(Utf8.isValid(bytes, start, end)).isEqualTo(isValidToTheJdk(part));
    }
  }
}
