package dev.dynaset.direct;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Goes with one request, and takes the items out of its response before the AWS SDK sees them. It
 * has none if nobody has handed it a response, or one that it does not understand: then the response
 * of the AWS SDK has them, as ever.
 *
 * <p>The AWS SDK may send a request several times, and an attempt that it has given up may still be
 * answered while a later one is under way. So each answer is a {@link DirectAttempt} of its own; all
 * but the first carry their number in a header, by which the response that the AWS SDK makes of one
 * of them is known again.
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

  private volatile @Nullable ClientInterceptor owner;
  private final AtomicReference<@Nullable DirectAttempt> last = new AtomicReference<>();

  /** For one request, and all attempts to send it. */
  public DirectResponse() {}

  /**
   * The items that were taken out of the answer which a response was made of; null if the AWS SDK
   * has them.
   */
  public @Nullable ResponseItems items(SdkResponse response) {
    if (last.get() == null) {
      return null;
    }
    SdkHttpResponse answer = response.sdkHttpResponse();
    return attempt(answer == null ? 0 : DirectAttempt.number(answer)).items();
  }

  /** Whether an interceptor is the first: a client may have one more, which is to do nothing. */
  @SuppressWarnings("ReferenceEquality") // There is one for each client.
  boolean isOf(ClientInterceptor interceptor) {
    if (owner == null) {
      owner = interceptor;
    }
    return owner == interceptor;
  }

  /** Takes the headers of an answer; gives those of the body that the AWS SDK is given. */
  SdkHttpResponse head(SdkHttpResponse answer) {
    BodyEncoding encoding = answer.isSuccessful() ? BodyEncoding.of(answer) : null;
    DirectAttempt attempt;
    DirectAttempt before;
    do {
      before = last.get();
      attempt = new DirectAttempt(before, encoding);
    } while (!last.compareAndSet(before, attempt));
    return attempt.head(answer);
  }

  /**
   * The answer whose body comes now. The AWS SDK tells its headers and then its body on one thread;
   * the headers that it tells along with the body may be those before they were changed, or those of
   * another attempt that was answered in between.
   */
  DirectAttempt withBody(SdkHttpResponse told) {
    DirectAttempt attempt = last.get();
    while (attempt != null) {
      if (attempt.isOfThisThread()) {
        return attempt;
      }
      attempt = attempt.before();
    }
    return attempt(DirectAttempt.number(told));
  }

  private DirectAttempt attempt(int number) {
    DirectAttempt attempt = last.get();
    while (attempt != null) {
      if (attempt.number() == number) {
        return attempt;
      }
      attempt = attempt.before();
    }
    throw new IllegalStateException("There was no attempt " + number + " of this request.");
  }
}
