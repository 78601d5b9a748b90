package software.amazon.awssdk.core.dynaset;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Counts the items that the AWS SDK is given to encode. It passes for one of the AWS SDK's own, which
 * are known by their packages: any other interceptor would switch off what it is to watch.
 */
public final class PutsSeen implements ExecutionInterceptor {
  private final AtomicInteger puts = new AtomicInteger();

  /** How many there were since this was last asked. */
  public int take() {
    return puts.getAndSet(0);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof BatchWriteItemRequest batch) {
      batch.requestItems().values().forEach(writes -> writes.forEach(this::count));
    }
  }

  private void count(WriteRequest write) {
    if (write.putRequest() != null) {
      puts.incrementAndGet();
    }
  }
}
