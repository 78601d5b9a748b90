package dev.dynaset.internal.plan;

import dev.dynaset.direct.ResponseItems;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * What has come back for a request.
 *
 * @param response the response, which has all but the items if these are apart
 * @param items the items that were taken out of the response; null if it has them itself
 * @param isUncertain whether the request is a write that DynamoDB may have carried out before as
 *     well, in an attempt that had no response
 */
public record Reply(DynamoDbResponse response, @Nullable ResponseItems items, boolean isUncertain) {
  /** What has come back for a request of which nobody knows that it was carried out twice. */
  public Reply(DynamoDbResponse response, @Nullable ResponseItems items) {
    this(response, items, false);
  }

  /** The response to a request of a known operation. */
  public <R extends DynamoDbResponse> R response(Class<R> type) {
    return type.cast(response);
  }
}
