package dev.dynaset.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** The requests that a client has sent, in their order. */
final class Requests implements ExecutionInterceptor {
  private final List<SdkRequest> sent = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    sent.add(context.request());
  }

  void clear() {
    sent.clear();
  }

  List<SdkRequest> all() {
    return List.copyOf(sent);
  }

  <R extends SdkRequest> List<R> of(Class<R> type) {
    return all().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The only request that was sent. */
  <R extends SdkRequest> R only(Class<R> type) {
    List<SdkRequest> all = all();
    if (all.size() != 1) {
      throw new AssertionError("Sent " + all.size() + " requests instead of one: " + all);
    }
    return type.cast(all.get(0));
  }
}
