package dev.dynaset.internal.plan;

import dev.dynaset.RequestThrottledException;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/** Requests that were refused since there were too many. */
final class Throttling {
  private Throttling() {}

  /** Whether an error says so: mocks need not give their errors a code. */
  static boolean isKindOf(DynamoDbException error) {
    return error.isThrottlingException()
        || error instanceof ProvisionedThroughputExceededException
        || error instanceof ThrottlingException
        || error instanceof RequestLimitExceededException;
  }

  static RequestThrottledException exception(
      TableBinding<?, ?> table, Step.Send<?> sent, DynamoDbException error) {
    List<String> reasons = reasons(error).stream()
        .map(reason -> reason.resource() == null
            ? reason.reason()
            : reason.reason() + " of " + reason.resource())
        .toList();
    List<String> tables = sent.tables().isEmpty() ? List.of(table.name().value()) : sent.tables();
    return new RequestThrottledException(
        "A " + sent.operation().name() + " of the table '" + String.join("', '", tables)
            + "' was refused after "
            + (error.numAttempts() == null ? "the attempts" : error.numAttempts() + " attempts")
            + " of the AWS SDK, since there are too many requests"
            + (reasons.isEmpty() ? "" : ": " + String.join(", ", reasons))
            + ". Nothing of it was done.",
        reasons,
        error);
  }

  private static List<ThrottlingReason> reasons(DynamoDbException error) {
    if (error instanceof ProvisionedThroughputExceededException exceeded) {
      return exceeded.throttlingReasons();
    }
    if (error instanceof ThrottlingException throttled) {
      return throttled.throttlingReasons();
    }
    return error instanceof RequestLimitExceededException limited
        ? limited.throttlingReasons()
        : List.of();
  }
}
