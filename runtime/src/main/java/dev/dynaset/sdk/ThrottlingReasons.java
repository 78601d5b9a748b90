package dev.dynaset.sdk;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/** Why DynamoDB throttles requests. Old versions of the AWS SDK have no class for it. */
public final class ThrottlingReasons {
  private static final boolean ARE_KNOWN = areKnown();

  private ThrottlingReasons() {}

  private static boolean areKnown() {
    try {
      return ThrottlingException.builder() != null;
    } catch (NoClassDefFoundError e) {
      return false;
    }
  }

  /** Whether an error is one of throttling, by its class. */
  public static boolean mayBeThoseOf(DynamoDbException error) {
    return error instanceof ProvisionedThroughputExceededException
        || error instanceof RequestLimitExceededException
        || (ARE_KNOWN && Known.isThrottling(error));
  }

  /** Those of an error, in words; none if the AWS SDK does not know them. */
  public static List<String> of(DynamoDbException error) {
    return ARE_KNOWN ? Known.of(error) : List.of();
  }

  /** What only newer versions have. */
  private static final class Known {
    static boolean isThrottling(DynamoDbException error) {
      return error instanceof ThrottlingException;
    }

    static List<String> of(DynamoDbException error) {
      return reasons(error).stream()
          .map(reason -> reason.resource() == null
              ? reason.reason()
              : reason.reason() + " of " + reason.resource())
          .toList();
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
}
