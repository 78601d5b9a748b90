package dev.dynaset;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * What an application has said about the creation of tables. The enums of the AWS SDK take time to
 * load; most applications create no table.
 *
 * @param billingMode null for the usual one
 */
record TableOptions(
    @Nullable BillingMode billingMode,
    long readCapacity,
    long writeCapacity,
    Map<String, String> tags,
    boolean pointInTimeRecovery,
    @Nullable StreamViewType streamView) {
  TableOptions {
    tags = Map.copyOf(tags);
  }

  /** With what is usual where nothing was said. */
  TableDefaults defaults() {
    return new TableDefaults(
        billingMode == null ? BillingMode.PAY_PER_REQUEST : billingMode,
        readCapacity,
        writeCapacity,
        tags,
        pointInTimeRecovery,
        Optional.ofNullable(streamView));
  }
}
