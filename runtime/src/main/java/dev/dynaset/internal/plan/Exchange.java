package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** What happens around a request of a plan, however it is sent. */
final class Exchange {
  private static final Logger LOG = LoggerFactory.getLogger("dev.dynaset.requests");

  private final TableBinding<?, ?> table;
  private final Plan<?> plan;
  private final DynamoDbRequest request;

  private Exchange(TableBinding<?, ?> table, Plan<?> plan, DynamoDbRequest request) {
    this.table = table;
    this.plan = plan;
    this.request = request;
  }

  /** The request is about to be sent. */
  static Exchange begin(TableBinding<?, ?> table, Plan<?> plan, DynamoDbRequest request) {
    if (LOG.isDebugEnabled()) {
      LOG.debug("{}", RequestLine.of(request));
    }
    return new Exchange(table, plan, request);
  }

  /** Something came back. */
  void answered(@Nullable DynamoDbResponse response) {
    if (response == null) {
      throw new IllegalStateException("The client returned null for a "
          + request.getClass().getSimpleName() + ". Is it a mock without an answer?");
    }
    plan.accept(response);
  }

  /** An error came back: throws what the caller gets to see, if the plan cannot go on. */
  void failed(DynamoDbException error) {
    if (plan.recover(error)) {
      return;
    }
    if (error instanceof ResourceNotFoundException missing) {
      throw MissingTable.of(List.of(table), missing);
    }
    throw error;
  }
}
