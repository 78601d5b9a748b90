package dev.dynaset.internal.plan;

import dev.dynaset.direct.DirectBody;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What a plan wants next. */
public sealed interface Step {
  /**
   * A request, whose response the plan is to be given.
   *
   * @param request the request
   * @param body what is sent in place of what the AWS SDK makes of the request; null if nothing is.
   *     Then nobody may change the request
   */
  record Send(DynamoDbRequest request, @Nullable DirectBody body) implements Step {
    /** A request as the AWS SDK sends it. */
    public Send(DynamoDbRequest request) {
      this(request, null);
    }
  }

  /**
   * Several requests that may be under way at the same time, whose responses the plan is to be given
   * in their order. If one fails, the plan has failed.
   *
   * @param requests the requests
   * @param parallelism how many of them may be under way at most
   */
  record SendAll(List<DynamoDbRequest> requests, int parallelism) implements Step {}

  /**
   * A wait.
   *
   * @param duration how long
   */
  record Pause(Duration duration) implements Step {}
}
