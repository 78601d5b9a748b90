package dev.dynaset.direct;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;

/**
 * The attempts of the AWS SDK to send one write: whether DynamoDB may have carried out one that did
 * not bring the response. An attempt may have been carried out if it had no response, or one that
 * tells of a fault of the server; it was not, if its connection was never made, or if it was
 * refused.
 *
 * <p>The AWS SDK makes one attempt after the other, possibly on other threads, which it hands its own
 * attributes to: they need no lock. The answer to an attempt that was given up comes to what is
 * uncertain already.
 */
final class SendAttempts {
  private static final ExecutionAttribute<SendAttempts> ATTRIBUTE = new ExecutionAttribute<>(
      "dev.dynaset.SendAttempts " + System.identityHashCode(SendAttempts.class));

  /** Whether the body is seen to be read: when it is signed, and when a connection stands. */
  private boolean isBodyWatched;
  /** How often it is read to sign it. */
  private int readToSign;
  /** How often it was read since the attempt began, or before the first one. */
  private int read;

  private boolean isSending;
  private boolean isDone;
  private int unanswered;
  private int attempts;
  private boolean isFaulty;

  private final ClientInterceptor owner;

  private SendAttempts(ClientInterceptor owner) {
    this.owner = owner;
  }

  /**
   * The attempts of the request that is sent; null if nobody has asked for them to be watched, or
   * another interceptor of the client does so.
   */
  @SuppressWarnings("ReferenceEquality") // There is one for each client.
  static @Nullable SendAttempts of(ExecutionAttributes attributes, ClientInterceptor interceptor) {
    if (attributes.getAttribute(UncertainWrites.WATCHED) == null) {
      return null;
    }
    SendAttempts known = attributes.getAttribute(ATTRIBUTE);
    if (known == null) {
      known = new SendAttempts(interceptor);
      attributes.putAttribute(ATTRIBUTE, known);
    }
    return known.owner == interceptor ? known : null;
  }

  /** Each reading of the body is told, and a client reads it only to sign and to send it. */
  void watchesBody() {
    isBodyWatched = true;
  }

  /** The body of the request begins to be read. */
  void readsBody() {
    read++;
  }

  /** One more attempt begins; it is signed already. */
  void begins() {
    if (attempts == 0) {
      readToSign = read;
    }
    settleAttempt(readToSign);
    attempts++;
    isDone = false;
    isSending = true;
    read = 0;
  }

  /** The attempt that is under way has a response. */
  void answered(int status) {
    isSending = false;
    isDone = status < 300;
    isFaulty |= status >= 500;
  }

  /** Counts an attempt without a response, if its body was read more often than for the next one. */
  private void settleAttempt(int readForNext) {
    if (isSending && (!isBodyWatched || read > readForNext)) {
      unanswered++;
    }
    // What was done, and is sent again, has had a response that nobody could read.
    isFaulty |= isDone;
    isSending = false;
  }

  /** Whether DynamoDB may have carried out an attempt before the one that has a response now. */
  boolean areUncertain() {
    return isFaulty || unanswered > 0;
  }

  /** The request has failed. */
  void failed(Throwable failure) {
    settleAttempt(0);
    boolean isUncertain =
        isFaulty || unanswered > (isBodyWatched ? 0 : NeverConnected.attempts(failure));
    if (attempts > 1 || isUncertain) {
      UncertainWrites.mark(failure, isUncertain);
    }
  }
}
