package dev.dynaset.internal.plan;

import dev.dynaset.DynasetException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * One piece of work with DynamoDB, as a conversation: it says what is to be sent next and is given
 * the response. A plan does no I/O and never waits, so that it serves blocking and asynchronous
 * callers alike. It is used once.
 *
 * @param <R> what comes out
 */
public interface Plan<R> {
  /** The next step; null when there is a {@link #result()}. */
  @Nullable
  Step next();

  /** Takes what has come back for the last {@link Step.Send}. */
  void accept(Reply reply);

  /**
   * Takes an error instead of a response, if the plan can go on all the same. It may throw what the
   * caller gets to see instead.
   */
  default boolean recover(DynamoDbException error) {
    return false;
  }

  /**
   * Takes an error of a write that DynamoDB may have carried out all the same, if the plan knows what
   * to make of that. It may throw what the caller gets to see instead.
   */
  default boolean recoverUncertain(SdkException error) {
    return false;
  }

  /** What the caller gets to see if the thread is interrupted during a pause. */
  default DynasetException interrupted() {
    return new DynasetException(
        "The thread was interrupted while it waited to send a request again.");
  }

  /** The result, after the last step. */
  R result();
}
