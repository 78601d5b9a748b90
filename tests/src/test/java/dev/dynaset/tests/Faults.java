package dev.dynaset.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Makes batches leave writes unprocessed: they are taken out of the request, and put into the
 * response.
 */
final class Faults implements ExecutionInterceptor {
  private static final ExecutionAttribute<Map<String, List<WriteRequest>>> LEFT =
      new ExecutionAttribute<>("dev.dynaset.tests.left");

  private volatile IntPredicate leaves = n -> false;
  private int writes;

  /** From now on, leaves the writes whose number in the order of sending the predicate accepts. */
  synchronized void leaveUnprocessed(IntPredicate leaves) {
    this.leaves = leaves;
    this.writes = 0;
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    if (!(context.request() instanceof BatchWriteItemRequest batch)) {
      return context.request();
    }
    String table = batch.requestItems().keySet().iterator().next();
    List<WriteRequest> left = new ArrayList<>();
    List<WriteRequest> sent = new ArrayList<>();
    for (WriteRequest write : batch.requestItems().get(table)) {
      (leavesNext() ? left : sent).add(write);
    }
    if (sent.isEmpty()) {
      // A real server refuses an empty batch: keep one, and claim that it was left. Writes can be
      // repeated.
      sent.add(left.get(0));
    }
    attributes.putAttribute(LEFT, left.isEmpty() ? Map.of() : Map.of(table, left));
    return batch.toBuilder().requestItems(Map.of(table, sent)).build();
  }

  private synchronized boolean leavesNext() {
    return leaves.test(writes++);
  }

  @Override
  public SdkResponse modifyResponse(
      Context.ModifyResponse context, ExecutionAttributes attributes) {
    return context.response() instanceof BatchWriteItemResponse batch
        ? batch.toBuilder().unprocessedItems(attributes.getAttribute(LEFT)).build()
        : context.response();
  }
}
