package dev.dynaset.examples.steps;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Remembers the requests of an SDK client; a request that the SDK sends again counts once. */
public final class RequestLog implements ExecutionInterceptor {
  private final List<SdkRequest> requests = new ArrayList<>();

  /** An empty log. */
  public RequestLog() {}

  @Override
  public synchronized void beforeExecution(
      Context.BeforeExecution context, ExecutionAttributes attributes) {
    requests.add(context.request());
  }

  /** The requests since the last call, in the order in which they were sent. */
  synchronized List<SdkRequest> drain() {
    List<SdkRequest> drained = List.copyOf(requests);
    requests.clear();
    return drained;
  }
}
