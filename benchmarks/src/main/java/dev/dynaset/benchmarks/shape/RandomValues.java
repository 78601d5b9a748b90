package dev.dynaset.benchmarks.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import software.amazon.awssdk.core.SdkBytes;

/** Values of samples: at random, and the same for the same seed. */
final class RandomValues {
  private static final String CHARACTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -";

  private final Random random;

  RandomValues(long seed) {
    this.random = new Random(seed);
  }

  /** From 8 to 32 characters. */
  String text() {
    int length = 8 + random.nextInt(25);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  List<String> texts(int count) {
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  SdkBytes bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return SdkBytes.fromByteArray(bytes);
  }

  /** Each of 1 to 16 bytes. */
  List<SdkBytes> binaries(int count) {
    List<SdkBytes> binaries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      binaries.add(bytes(1 + random.nextInt(16)));
    }
    return binaries;
  }
}
