package dev.dynaset.testing;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * The requests that a test has sent with the injected clients, in the order in which they were
 * made.
 *
 * <p>It starts empty for each test; {@link #clear} forgets those of the preparation. Requests of
 * the extension itself, such as the creation of tables, are not among them. It is an interceptor of
 * the AWS SDK, and can be added to any other client.
 *
 * <p>So that the consumed capacity is known, DynamoDB is asked for it; the recorded requests are
 * those that the code under test made.
 */
public final class RecordedRequests implements ExecutionInterceptor {
  private static final ExecutionAttribute<Recording> RECORDING =
      new ExecutionAttribute<>("dev.dynaset.testing.Recording");

  private final List<Recording> recordings = new ArrayList<>();

  /** Records nothing until it is given to a client. */
  public RecordedRequests() {}

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (!Quietly.isOn()) {
      Recording recording = new Recording(
          attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME),
          PlannedRequest.of(context.request()));
      attributes.putAttribute(RECORDING, recording);
      synchronized (recordings) {
        recordings.add(recording);
      }
    }
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return attributes.getAttribute(RECORDING) == null
        ? context.request()
        : Capacity.askFor(context.request());
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    Recording recording = attributes.getAttribute(RECORDING);
    if (recording != null) {
      recording.ended(context.response());
    }
  }

  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    recordFailure(attributes, context.exception());
  }

  static void recordFailure(ExecutionAttributes attributes, Throwable failure) {
    Recording recording = attributes.getAttribute(RECORDING);
    if (recording != null) {
      recording.failed(failure);
    }
  }

  /** All requests so far. */
  public List<RecordedRequest> all() {
    synchronized (recordings) {
      return recordings.stream().map(Recording::recorded).toList();
    }
  }

  /** The requests of one type so far, such as {@code QueryRequest}. */
  public <R extends SdkRequest> List<R> of(Class<R> type) {
    return all().stream()
        .map(RecordedRequest::request)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /**
   * The only request so far. Throws an {@link AssertionError} if there is none, or more, or
   * another.
   */
  public <R extends SdkRequest> R only(Class<R> type) {
    List<RecordedRequest> all = all();
    if (all.size() != 1 || !type.isInstance(all.get(0).request())) {
      throw new AssertionError(
          "Expected one request, of the type " + type.getSimpleName() + ", but was: " + all);
    }
    return type.cast(all.get(0).request());
  }

  /** How many requests there were. */
  public int count() {
    synchronized (recordings) {
      return recordings.size();
    }
  }

  /** The read and write units that all requests consumed, as DynamoDB says. */
  public double capacity() {
    return all().stream().mapToDouble(RecordedRequest::capacity).sum();
  }

  /** Forgets the requests so far. */
  public void clear() {
    synchronized (recordings) {
      recordings.clear();
    }
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
