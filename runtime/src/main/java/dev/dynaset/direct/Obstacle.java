package dev.dynaset.direct;

import org.jspecify.annotations.Nullable;

/**
 * A reason why responses are not decoded directly on a client.
 *
 * @param reason what stands in the way, in words, without a full stop
 * @param cure what an application can do about it, in sentences; null if there is nothing
 */
public record Obstacle(String reason, @Nullable String cure) {
  /** The application wants it so. */
  public static Obstacle switchedOff() {
    return new Obstacle("it is switched off by directDecoding(false)", null);
  }

  /** The client is a mock, or another implementation of DynamoDB. */
  public static Obstacle otherClient(Class<?> client) {
    return new Obstacle(isNoneOfTheSdk(client), null);
  }

  /** The client tells the configuration of one of the AWS SDK, which must be behind it. */
  public static Obstacle wrapped(Class<?> client) {
    return new Obstacle(
        isNoneOfTheSdk(client),
        "If it does not look at the items of responses, give Dynaset the client that is behind it.");
  }

  private static String isNoneOfTheSdk(Class<?> client) {
    return client.getName() + " is no client of the AWS SDK itself";
  }

  static Obstacle advised(String advice) {
    return new Obstacle(
        "it is not known what the advice " + advice + " of a Spring proxy does",
        "If it does not look at the items of responses, give Dynaset the client that is behind the"
            + " proxy.");
  }

  static Obstacle changing(String source) {
    return new Obstacle(
        "the client behind a Spring proxy may change, by its " + source,
        "Give Dynaset a client that stays the same.");
  }

  /** The class of a client of the AWS SDK that does not tell what it is made of. */
  public static Obstacle silent(Class<?> client) {
    return new Obstacle(
        "a " + client.getName() + " does not tell its interceptors, as mocks do not", null);
  }

  static Obstacle noInterceptor() {
    String interceptor = DirectDecodingInterceptor.class.getName();
    return new Obstacle(
        "the client has no " + interceptor,
        "Merge the files software/amazon/awssdk/services/dynamodb/execution.interceptors where jars"
            + " are merged, or build the client with overrideConfiguration(o ->"
            + " o.addExecutionInterceptor(new " + interceptor + "())).");
  }

  static Obstacle unknownInterceptor(String interceptor) {
    return new Obstacle(
        "it is not known what the interceptor " + interceptor + " does",
        "If it does not look at the items of responses, say directDecodingWith(" + interceptor
            + ".class) where Dynaset is built.");
  }
}
