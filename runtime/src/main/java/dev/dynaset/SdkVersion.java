package dev.dynaset;

import software.amazon.awssdk.retries.api.BackoffStrategy;

/** The lowest version of the AWS SDK that Dynaset runs on. */
final class SdkVersion {
  static final String LOWEST = "2.29.52";

  private SdkVersion() {}

  /** Fails now, with a cure, instead of with a {@link NoClassDefFoundError} at the first item. */
  static void check() {
    try {
      BackoffStrategy.retryImmediately();
    } catch (LinkageError e) {
      throw new DynasetException(
          "Dynaset needs software.amazon.awssdk:dynamodb " + LOWEST
              + " or later, but the class path has an older one."
              + " Import software.amazon.awssdk:bom in such a version.",
          e);
    }
  }
}
