package dev.dynaset.internal.plan;

import dev.dynaset.direct.DirectBody;
import dev.dynaset.direct.DirectResponse;
import dev.dynaset.direct.UncertainWrites;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Requests whose bodies, or whose responses, are not left to the AWS SDK. */
final class DirectRequest {
  private DirectRequest() {}

  /**
   * Whether nothing that the application has put on a request could miss the items: plugins and
   * attributes may bring interceptors along, or talk to some.
   */
  static boolean isHarmless(Step.Send<?> sent) {
    Optional<AwsRequestOverrideConfiguration> override = sent.request().overrideConfiguration();
    return override.isEmpty()
        || (override.get().plugins().isEmpty()
            && override.get().signer().isEmpty()
            && override.get().executionAttributes().getAttributes().isEmpty());
  }

  /** The request with what the interceptor is to find: a body, or where the items go, or both. */
  static <Q extends DynamoDbRequest> Step.Send<Q> with(
      Step.Send<Q> sent, @Nullable DirectResponse response) {
    Optional<AwsRequestOverrideConfiguration> given = sent.request().overrideConfiguration();
    AwsRequestOverrideConfiguration.Builder override =
        given.isPresent() ? given.get().toBuilder() : AwsRequestOverrideConfiguration.builder();
    if (sent.body() != null) {
      override.putExecutionAttribute(DirectBody.ATTRIBUTE, sent.body());
    }
    if (response != null) {
      override.putExecutionAttribute(DirectResponse.ATTRIBUTE, response);
    }
    if (sent.isWrite()) {
      UncertainWrites.watch(override);
    }
    DynamoDbRequest.Builder builder = sent.request().toBuilder();
    builder.overrideConfiguration(override.build());
    return sent.with(builder.build());
  }
}
