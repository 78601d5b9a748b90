package dev.dynaset.internal.plan;

import dev.dynaset.RequestThrottledException;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.ThrottlingReasons;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Requests that were refused since there were too many. */
final class Throttling {
  private Throttling() {}

  /** Whether an error says so: mocks need not give their errors a code. */
  static boolean isKindOf(DynamoDbException error) {
    return error.isThrottlingException() || ThrottlingReasons.mayBeThoseOf(error);
  }

  static RequestThrottledException exception(
      TableBinding<?, ?> table, Step.Send<?> sent, DynamoDbException error) {
    List<String> reasons = ThrottlingReasons.of(error);
    List<String> tables = sent.tables().isEmpty() ? List.of(table.name().value()) : sent.tables();
    return new RequestThrottledException(
        sent.operation().name() + " of the table '" + String.join("', '", tables)
            + "' was refused after "
            + (error.numAttempts() == null ? "the attempts" : error.numAttempts() + " attempts")
            + " of the AWS SDK, since there are too many requests"
            + (reasons.isEmpty() ? "" : ": " + String.join(", ", reasons))
            + ". Nothing of it was done.",
        reasons,
        error);
  }
}
