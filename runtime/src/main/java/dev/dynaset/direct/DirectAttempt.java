package dev.dynaset.direct;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/** One answer to a request that may be sent several times, and the items that it has. */
final class DirectAttempt {
  /** The number of an answer that is not the first, for the AWS SDK to carry along. */
  private static final String NUMBER = "x-dynaset-attempt";

  private final @Nullable DirectAttempt before;
  private final @Nullable BodyEncoding encoding;
  private final int number;
  /** Where its headers have come. */
  private final Thread thread = Thread.currentThread();

  private volatile @Nullable ResponseItems items;

  /**
   * An answer.
   *
   * @param before the one before it; null if it is the first
   * @param encoding what its body is like; null if that is not wanted
   */
  DirectAttempt(@Nullable DirectAttempt before, @Nullable BodyEncoding encoding) {
    this.before = before;
    this.encoding = encoding;
    this.number = before == null ? 0 : before.number + 1;
  }

  @Nullable
  DirectAttempt before() {
    return before;
  }

  int number() {
    return number;
  }

  boolean isOfThisThread() {
    return thread.equals(Thread.currentThread());
  }

  /** The number that the headers of an answer have. */
  static int number(SdkHttpResponse head) {
    String number = head.firstMatchingHeader(NUMBER).orElse(null);
    return number == null ? 0 : Integer.parseInt(number);
  }

  /** The headers for the AWS SDK. */
  SdkHttpResponse head(SdkHttpResponse answer) {
    SdkHttpResponse head = encoding == null ? answer : encoding.removedFrom(answer);
    return number == 0
        ? head
        : head.toBuilder().putHeader(NUMBER, Integer.toString(number)).build();
  }

  /** Whether it wants its body. */
  boolean wantsBody() {
    return encoding != null;
  }

  /** The items that were taken out of its body; null if the AWS SDK has them. */
  @Nullable
  ResponseItems items() {
    return items;
  }

  /**
   * Takes its body; gives the one for the AWS SDK.
   *
   * @throws software.amazon.awssdk.core.exception.SdkClientException if it is not what DynamoDB has
   *     sent
   */
  byte[] body(byte[] received) {
    if (encoding == null) {
      return received;
    }
    byte[] body = encoding.decode(received);
    try {
      ScannedResponse scanned = ResponseScanner.scan(body);
      if (scanned == null) {
        return body;
      }
      items = scanned.items();
      return scanned.rest();
    } catch (NotUnderstoodException e) {
      return body;
    }
  }
}
