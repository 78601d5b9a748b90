package com.amazonaws.xray.interceptors;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Counts the items and keys of batches that the AWS SDK is given to encode. It passes for that of
 * X-Ray, which is known by its name and is not in these tests: any other interceptor would switch off what it is to watch.
 */
public final class TracingInterceptor implements ExecutionInterceptor {
  private final AtomicInteger parts = new AtomicInteger();

  /** How many there were since this was last asked. */
  public int take() {
    return parts.getAndSet(0);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof BatchWriteItemRequest batch) {
      batch.requestItems().values().forEach(writes -> writes.forEach(this::count));
    }
    if (context.request() instanceof BatchGetItemRequest batch) {
      batch.requestItems().values().forEach(reads -> reads.keys().forEach(this::count));
    }
  }

  private void count(Map<String, AttributeValue> key) {
    if (!key.isEmpty()) {
      parts.incrementAndGet();
    }
  }

  private void count(WriteRequest write) {
    if (write.putRequest() != null) {
      parts.incrementAndGet();
    }
  }
}
