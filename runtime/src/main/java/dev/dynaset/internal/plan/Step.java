package dev.dynaset.internal.plan;

import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What a plan wants next. */
public sealed interface Step {
  /**
   * A request, whose response the plan is to be given.
   *
   * @param request the request
   */
  record Send(DynamoDbRequest request) implements Step {}

  /**
   * A wait.
   *
   * @param duration how long
   */
  record Pause(Duration duration) implements Step {}
}
