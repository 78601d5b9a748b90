package dev.dynaset.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Makes requests of the injected clients fail, for tests of what the application does about it.
 *
 * <pre>{@code
 * faults.next(2, "PutItem").throttled();
 * faults.next(1, "BatchWriteItem").leaveUnprocessed(0.3);
 * faults.every("BatchWriteItem").withProbability(0.05, 42).throttled();
 * }</pre>
 *
 * <p>A request is a call of the SDK: it meets a fault as the code under test sees it in the end, when
 * the SDK has given up its retries, and without their waiting. Faults are over with the test. It is
 * an interceptor of the AWS SDK, and can be added to any other client, behind {@link
 * RecordedRequests}.
 */
public final class Faults implements ExecutionInterceptor {
  private static final ExecutionAttribute<Fault> MET =
      new ExecutionAttribute<>("dev.dynaset.testing.Fault");

  private final List<PendingFault> pending = new ArrayList<>();

  /** Breaks nothing until it is told to, and given to a client. */
  public Faults() {}

  /**
   * A fault that the next requests of an operation meet, those of other operations aside.
   *
   * @param requests how many
   * @param operation the operation, such as {@code PutItem}
   * @throws IllegalArgumentException if DynamoDB has no operation of that name
   */
  public FaultBuilder next(int requests, String operation) {
    if (requests < 1) {
      throw new IllegalArgumentException(
          "A fault must meet at least one request, not " + requests + ".");
    }
    return new FaultBuilder(this, requests, operation);
  }

  /**
   * A fault that the next request of an operation meets.
   *
   * @throws IllegalArgumentException if DynamoDB has no operation of that name
   */
  public FaultBuilder next(String operation) {
    return next(1, operation);
  }

  /**
   * A fault that every request of an operation meets until {@link #clear}; of several faults, a
   * request meets the one that was set first. {@link FaultBuilder#withProbability} leaves some out.
   *
   * @throws IllegalArgumentException if DynamoDB has no operation of that name
   */
  public FaultBuilder every(String operation) {
    return new FaultBuilder(this, PendingFault.ALL, operation);
  }

  /** How many requests are still to meet a fault; those of {@link #every} do not count. */
  public int remaining() {
    synchronized (pending) {
      return pending.stream()
          .filter(fault -> !fault.isLasting())
          .mapToInt(PendingFault::remaining)
          .sum();
    }
  }

  /** Takes back the faults that no request has met, and those that last. */
  public void clear() {
    synchronized (pending) {
      pending.clear();
    }
  }

  void add(PendingFault fault) {
    synchronized (pending) {
      pending.add(fault);
    }
  }

  private @Nullable Fault meet(String operation) {
    synchronized (pending) {
      for (PendingFault fault : pending) {
        if (fault.isMetBy(operation)) {
          fault.met();
          pending.removeIf(each -> each.remaining() == 0);
          return fault.fault();
        }
      }
      return null;
    }
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    if (Quietly.isOn()) {
      return context.request();
    }
    Fault fault = meet(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
    if (fault == null) {
      return context.request();
    }
    attributes.putAttribute(MET, fault);
    try {
      return fault.beforeSending(context.request(), attributes);
    } catch (RuntimeException e) {
      // The SDK tells interceptors of failures in the sending of a request, not before it.
      RecordedRequests.recordFailure(attributes, e);
      throw e;
    }
  }

  @Override
  public SdkResponse modifyResponse(
      Context.ModifyResponse context, ExecutionAttributes attributes) {
    Fault fault = attributes.getAttribute(MET);
    return fault == null ? context.response() : fault.afterResponse(context.response(), attributes);
  }
}
