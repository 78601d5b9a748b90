package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** What happens around a request of a plan, however it is sent. */
final class Exchange {
  private final TableBinding<?, ?> table;
  private final Plan<?> plan;
  private final DynamoDbRequest request;
  private final Observation observation;

  private Exchange(
      TableBinding<?, ?> table, Plan<?> plan, DynamoDbRequest request, Ordinals ordinals) {
    this.table = table;
    this.plan = plan;
    this.request = request;
    this.observation = new Observation(table, request, ordinals);
  }

  /** A request of a plan is about to be sent, as {@link #request}. */
  static Exchange begin(
      TableBinding<?, ?> table, Plan<?> plan, DynamoDbRequest planned, Ordinals ordinals) {
    DynamoDbRequest request = SentRequest.of(table, planned);
    RequestLog.before(request);
    return new Exchange(table, plan, request, ordinals);
  }

  /** What is sent. */
  DynamoDbRequest request() {
    return request;
  }

  /** Something came back. */
  void answered(@Nullable DynamoDbResponse response) {
    if (response == null) {
      failed(new IllegalStateException("The client returned null for a "
          + request.getClass().getSimpleName() + ". Is it a mock without an answer?"));
      return;
    }
    observation.answered(response);
    plan.accept(response);
  }

  /** Something was thrown: throws what the caller gets to see, if the plan cannot go on. */
  void failed(Throwable thrown) {
    observation.failed(thrown);
    if (thrown instanceof DynamoDbException error && plan.recover(error)) {
      return;
    }
    if (thrown instanceof ResourceNotFoundException missing) {
      throw MissingTable.of(List.of(table), missing);
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }
}
