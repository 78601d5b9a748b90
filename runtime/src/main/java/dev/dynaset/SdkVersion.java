package dev.dynaset;

import software.amazon.awssdk.core.exception.SdkException;

/** The lowest version of the AWS SDK that Dynaset runs on. */
final class SdkVersion {
  static final String LOWEST = "2.31.66";

  private SdkVersion() {}

  /** Fails now, with a cure, instead of with a {@link NoSuchMethodError} at the first failure. */
  static void check() {
    try {
      SdkException.create("", null).numAttempts();
    } catch (LinkageError e) {
      throw new DynasetException(
          "Dynaset needs software.amazon.awssdk:dynamodb " + LOWEST
              + " or later, but the class path has an older one."
              + " Import software.amazon.awssdk:bom in such a version.",
          e);
    }
  }
}
