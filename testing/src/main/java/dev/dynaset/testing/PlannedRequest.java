package dev.dynaset.testing;

import dev.dynaset.direct.DirectResponse;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A request without what Dynaset puts on it to decode its response, which is nothing that it asks. */
final class PlannedRequest {
  private static final AwsRequestOverrideConfiguration NOTHING =
      AwsRequestOverrideConfiguration.builder().build();

  private PlannedRequest() {}

  static SdkRequest of(SdkRequest sent) {
    return sent instanceof DynamoDbRequest request
        ? request.overrideConfiguration().map(override -> of(request, override)).orElse(request)
        : sent;
  }

  private static DynamoDbRequest of(
      DynamoDbRequest request, AwsRequestOverrideConfiguration override) {
    if (override.executionAttributes().getAttribute(DirectResponse.ATTRIBUTE) == null) {
      return request;
    }
    // Dynaset decodes directly only where the application has put no attributes there.
    AwsRequestOverrideConfiguration rest =
        override.toBuilder().executionAttributes(new ExecutionAttributes()).build();
    DynamoDbRequest.Builder planned = request.toBuilder();
    planned.overrideConfiguration(rest.equals(NOTHING) ? null : rest);
    return planned.build();
  }
}
