package dev.dynaset.internal.plan;

import dev.dynaset.DynasetException;
import dev.dynaset.direct.DirectResponse;
import dev.dynaset.direct.UncertainWrites;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** What happens around a request of a plan, however it is sent. */
final class Exchange {
  private final TableBinding<?, ?> table;
  private final Plan<?> plan;
  private final Step.Send<?> sent;
  /** Null if nobody hears of the request. */
  private final @Nullable Observation observation;

  private final @Nullable DirectResponse direct;

  private volatile @Nullable DynamoDbResponse response;
  private volatile @Nullable Throwable thrown;
  private volatile boolean isUncertain;

  private Exchange(
      TableBinding<?, ?> table,
      Plan<?> plan,
      Step.Send<?> sent,
      Ordinals ordinals,
      boolean isDirect) {
    table.settings().requireOpen();
    this.table = table;
    this.plan = plan;
    this.sent = sent;
    this.observation = isHeard(table) ? new Observation(table, sent, ordinals) : null;
    this.direct = isDirect ? new DirectResponse() : null;
  }

  /** What a plan wants sent, as the client that blocks sends it. */
  static Exchange blocking(
      TableBinding<?, ?> table, Plan<?> plan, Step.Send<?> planned, Ordinals ordinals) {
    Step.Send<?> sent = sent(table, planned);
    boolean isDirect = mayBeDirect(sent) && table.dynaset().directDecoding().isOn();
    return new Exchange(table, plan, sent, ordinals, isDirect);
  }

  /** What a plan wants sent, as the asynchronous client sends it. */
  static Exchange nonBlocking(
      TableBinding<?, ?> table, Plan<?> plan, Step.Send<?> planned, Ordinals ordinals) {
    Step.Send<?> sent = sent(table, planned);
    boolean isDirect =
        mayBeDirect(sent) && table.dynaset().asyncDirectDecoding().isOn();
    return new Exchange(table, plan, sent, ordinals, isDirect);
  }

  private static boolean mayBeDirect(Step.Send<?> sent) {
    return sent.returnsItems() && DirectRequest.isHarmless(sent);
  }

  /** A request with a body of its own is sent as it is. */
  private static Step.Send<?> sent(TableBinding<?, ?> table, Step.Send<?> planned) {
    return planned.body() != null || table.hasPlainRequests()
        ? planned
        : SentRequest.of(table, planned);
  }

  /** The request, which is sent now. */
  Step.Send<?> begin() {
    RequestLog.before(sent);
    if (observation != null) {
      observation.begin();
    }
    if (sent.body() != null || direct != null) {
      return DirectRequest.with(sent, direct);
    }
    return sent.isWrite() ? sent.with(UncertainWrites.watched(sent.request())) : sent;
  }

  private static boolean isHeard(TableBinding<?, ?> table) {
    return RequestLog.isOn()
        || !table.options().meters().isEmpty()
        || !table.settings().requestListeners().isEmpty();
  }

  /** Something came back. */
  void answered(@Nullable DynamoDbResponse answer) {
    if (answer == null) {
      failed(new IllegalStateException("The client returned null in answer to "
          + sent.request().getClass().getSimpleName() + ". Is it a mock without an answer?"));
      return;
    }
    isUncertain = sent.isWrite() && UncertainWrites.isUncertain(answer);
    try {
      if (observation != null) {
        observation.answered(answer, isUncertain);
      }
      response = answer;
    } catch (Error e) {
      // Of a listener: the call fails with it, on whichever thread it was thrown.
      thrown = e;
    }
  }

  /** Something was thrown. */
  void failed(Throwable error) {
    thrown = error;
    isUncertain = sent.isWrite()
        && error instanceof SdkException failure
        && UncertainWrites.isUncertain(failure);
    try {
      if (observation != null) {
        observation.failed(error, isUncertain);
      }
    } catch (Error e) {
      thrown = e;
    }
  }

  /** Whether something was thrown. */
  boolean hasFailed() {
    return thrown != null;
  }

  /** Hands to the plan what has come of it: throws what the caller gets to see, if it cannot go on. */
  void settle() {
    if (response != null) {
      plan.accept(new Reply(response, direct == null ? null : direct.items(response), isUncertain));
    } else if (thrown != null) {
      settle(thrown);
    }
  }

  private void settle(Throwable failure) {
    if (isUncertain && plan.recoverUncertain((SdkException) failure)) {
      return;
    }
    if (failure instanceof DynamoDbException error && plan.recover(error)) {
      return;
    }
    if (failure instanceof ResourceNotFoundException missing) {
      throw MissingTable.of(List.of(table), missing);
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof DynamoDbException error) {
      DynasetException refusal = Refusals.of(table, sent, error);
      if (refusal != null) {
        throw refusal;
      }
    }
    throw (RuntimeException) failure;
  }
}
