package dev.dynaset.direct;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Goes with one request, and takes the items out of its response before the AWS SDK sees them. It
 * has none if nobody has handed it a response, or one that it does not understand: then the response
 * of the AWS SDK has them, as ever.
 */
public final class DirectResponse {
  /**
   * How a request takes it along. The AWS SDK allows a name once: where several applications share
   * it, each has this class of its own. A random name would start a generator of random numbers, on
   * every client.
   */
  public static final ExecutionAttribute<DirectResponse> ATTRIBUTE =
      new ExecutionAttribute<>("dev.dynaset.DirectResponse "
          + System.identityHashCode(DirectResponse.class) + " " + System.nanoTime());

  private volatile @Nullable DirectDecodingInterceptor owner;
  private volatile @Nullable BodyEncoding encoding;
  private volatile @Nullable ResponseItems items;

  /** For one request, and all attempts to send it. */
  public DirectResponse() {}

  /** The items of the response to the last attempt; null if the AWS SDK has them. */
  public @Nullable ResponseItems items() {
    return items;
  }

  /** Whether an interceptor is the first: a client may have one more, which is to do nothing. */
  boolean isOf(DirectDecodingInterceptor interceptor) {
    if (owner == null) {
      owner = interceptor;
    }
    return owner == interceptor;
  }

  /** Takes the headers of a response; gives those of the body that the AWS SDK is given. */
  SdkHttpResponse head(SdkHttpResponse response) {
    items = null;
    BodyEncoding found = response.isSuccessful() ? BodyEncoding.of(response) : null;
    encoding = found;
    return found == null ? response : found.removedFrom(response);
  }

  /** Whether it wants the body of the response whose headers it has taken. */
  boolean wantsBody() {
    return encoding != null;
  }

  /**
   * Takes the body of a response; gives the one for the AWS SDK.
   *
   * @throws software.amazon.awssdk.core.exception.SdkClientException if it is not what DynamoDB has
   *     sent
   */
  byte[] body(byte[] received) {
    BodyEncoding taken = encoding;
    if (taken == null) {
      return received;
    }
    byte[] body = taken.decode(received);
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
