package dev.dynaset.internal.plan;

import dev.dynaset.direct.DirectBody;
import dev.dynaset.internal.operation.Operation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What a plan wants next. */
public sealed interface Step {
  /** What {@code cases} makes of this kind of step. */
  <R> R match(Cases<R> cases);

  /**
   * All kinds of steps. Whoever tells them apart implements it, and a new kind is a compile error
   * there.
   *
   * @param <R> what is made of a step
   */
  interface Cases<R> {
    /** A request. */
    R send(Send<?> step);

    /** Several requests. */
    R sendAll(SendAll step);

    /** A wait. */
    R pause(Pause step);
  }

  /**
   * A request, whose response the plan is to be given.
   *
   * @param operation its operation
   * @param request the request
   * @param body what is sent in place of what the AWS SDK makes of the request; null if nothing is.
   *     Then nobody may change the request
   * @param <Q> the requests of the operation
   */
  record Send<Q extends DynamoDbRequest>(
      Operation<Q, ?> operation, Q request, @Nullable DirectBody body) implements Step {
    /** A request as the AWS SDK sends it. */
    public Send(Operation<Q, ?> operation, Q request) {
      this(operation, request, null);
    }

    /** The same with another request of the operation. */
    Send<Q> with(DynamoDbRequest other) {
      return new Send<>(operation, operation.requests().cast(other), body);
    }

    /** The request in one line, for the log. */
    String line() {
      return operation.line(request);
    }

    /** The tables that the request names. */
    List<String> tables() {
      return operation.tables(request);
    }

    /** Whether it is a write that does something else if it is carried out twice. */
    boolean isWrite() {
      return operation.isWrite();
    }

    /** Whether it pays to decode the response directly. */
    boolean returnsItems() {
      return operation.returnsItems(request);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.send(this);
    }
  }

  /**
   * Several requests that may be under way at the same time, whose responses the plan is to be given
   * in their order. If one fails, the plan has failed.
   *
   * @param requests the requests
   * @param parallelism how many of them may be under way at most
   */
  record SendAll(List<Send<?>> requests, int parallelism) implements Step {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sendAll(this);
    }
  }

  /**
   * A wait.
   *
   * @param duration how long
   */
  record Pause(Duration duration) implements Step {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.pause(this);
    }
  }
}
