package dev.dynaset.internal.plan;

import dev.dynaset.direct.ResponseItems;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * What has come back for a request.
 *
 * @param response the response, which has all but the items if these are apart
 * @param items the items that were taken out of the response; null if it has them itself
 */
public record Reply(DynamoDbResponse response, @Nullable ResponseItems items) {
  /** The response to a request of a known operation. */
  public <R extends DynamoDbResponse> R response(Class<R> type) {
    return type.cast(response);
  }
}
