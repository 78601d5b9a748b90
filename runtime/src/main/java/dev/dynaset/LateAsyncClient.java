package dev.dynaset;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** An asynchronous client that is asked for when it is first needed, and once. */
final class LateAsyncClient {
  private final Supplier<? extends DynamoDbAsyncClient> supplier;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable DynamoDbAsyncClient client;

  LateAsyncClient(Supplier<? extends DynamoDbAsyncClient> supplier) {
    this.supplier = supplier;
  }

  DynamoDbAsyncClient get() {
    DynamoDbAsyncClient known = client;
    if (known != null) {
      return known;
    }
    lock.lock();
    try {
      if (client == null) {
        client = Objects.requireNonNull(supplier.get(), "the asynchronous client that is supplied");
      }
      return client;
    } finally {
      lock.unlock();
    }
  }
}
