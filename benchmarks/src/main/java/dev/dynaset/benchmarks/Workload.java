package dev.dynaset.benchmarks;

import dev.dynaset.benchmarks.contestant.AsyncOperations;
import dev.dynaset.benchmarks.contestant.Operations;
import dev.dynaset.benchmarks.shape.Shape;
import dev.dynaset.benchmarks.shape.Subject;
import dev.dynaset.benchmarks.stub.Bodies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is done with a table: one request each. */
public enum Workload {
  GET(1),
  PUT(1),
  UPDATE(1),
  QUERY_3(3),
  QUERY_100(100),
  QUERY_1000(1_000),
  SCAN_100(100),
  BATCH_GET_100(100),
  BATCH_WRITE_25(25);

  private final int items;

  Workload(int items) {
    this.items = items;
  }

  /** Whether it can be done with a shape: an item that is but a key cannot be updated. */
  public boolean suits(Shape shape) {
    return this != UPDATE || shape != Shape.TINY;
  }

  /** What the table holds. */
  public <T> List<T> samples(Subject<T> subject) {
    List<T> samples = new ArrayList<>(items);
    for (int number = 0; number < items; number++) {
      samples.add(subject.sample(number));
    }
    return samples;
  }

  /** What DynamoDB answers: bodies by operation. */
  public <T> Map<String, byte[]> answers(Subject<T> subject) {
    List<Map<String, AttributeValue>> found = new ArrayList<>(items);
    for (T sample : samples(subject)) {
      found.add(subject.byHand().toItem(sample));
    }
    return Bodies.of(subject.tableName(), found, this == UPDATE ? changed(subject) : Map.of());
  }

  private static <T> Map<String, AttributeValue> changed(Subject<T> subject) {
    T model = subject.sample(0);
    subject.change(model);
    return subject.byHand().toItem(model);
  }

  /** Does it each time that it is asked, blocking, and gives the result. */
  public <T> Callable<@Nullable Object> task(Subject<T> subject, Operations<T> operations) {
    List<T> samples = samples(subject);
    T first = samples.get(0);
    return switch (this) {
      case GET -> () -> operations.get(first);
      case PUT ->
        () -> {
          operations.put(first);
          return null;
        };
      case UPDATE -> () -> operations.update(first);
      case QUERY_3, QUERY_100, QUERY_1000 -> () -> operations.query(first);
      case SCAN_100 -> operations::scan;
      case BATCH_GET_100 -> () -> operations.batchGet(samples);
      case BATCH_WRITE_25 ->
        () -> {
          operations.batchWrite(samples);
          return null;
        };
    };
  }

  /** Does it each time that it is asked, without blocking. */
  public <T> Supplier<CompletableFuture<?>> task(
      Subject<T> subject, AsyncOperations<T> operations) {
    List<T> samples = samples(subject);
    T first = samples.get(0);
    return switch (this) {
      case GET -> () -> operations.get(first);
      case PUT -> () -> operations.put(first);
      case UPDATE -> () -> operations.update(first);
      case QUERY_3, QUERY_100, QUERY_1000 -> () -> operations.query(first);
      case SCAN_100 -> operations::scan;
      case BATCH_GET_100 -> () -> operations.batchGet(samples);
      case BATCH_WRITE_25 -> () -> operations.batchWrite(samples);
    };
  }
}
