package dev.dynaset.tests.direct;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** Counts the items that responses have: with direct decoding, none. */
final class ItemsSeen implements ExecutionInterceptor {
  private final AtomicInteger count = new AtomicInteger();

  /** How many there were since this was last asked. */
  int take() {
    return count.getAndSet(0);
  }

  @Override
  public void afterUnmarshalling(
      Context.AfterUnmarshalling context, ExecutionAttributes attributes) {
    count.addAndGet(items(context.response()));
  }

  private static int items(SdkResponse response) {
    if (response instanceof QueryResponse query) {
      return query.items().size();
    }
    if (response instanceof ScanResponse scan) {
      return scan.items().size();
    }
    if (response instanceof BatchGetItemResponse batch) {
      return batch.responses().values().stream().mapToInt(items -> items.size()).sum();
    }
    return response instanceof TransactGetItemsResponse transaction
        ? transaction.responses().size()
        : 0;
  }
}
