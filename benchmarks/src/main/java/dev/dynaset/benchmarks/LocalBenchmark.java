package dev.dynaset.benchmarks;

import dev.dynaset.Dynaset;
import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.shape.Shape;
import dev.dynaset.benchmarks.shape.Subject;
import dev.dynaset.testing.EmbeddedDynamoDb;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** From end to end, against DynamoDB Local, for orientation: it is slower than DynamoDB is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class LocalBenchmark {
  @Param
  public Workload workload;

  /** The others have no range key, and so no query of theirs finds more than one item. */
  @Param("ROW")
  public Shape shape;

  @Param
  public Contestant contestant;

  private EmbeddedDynamoDb server;
  private DynamoDbClient client;
  private Callable<@Nullable Object> task;

  @Setup
  public void prepare() {
    server = EmbeddedDynamoDb.start();
    client = server.client();
    prepare(shape.subject());
  }

  private <T> void prepare(Subject<T> subject) {
    var table = subject.generated(Dynaset.builder().client(client).build()).table();
    table.admin().create();
    table.putAll(workload.samples(subject));
    task = workload.task(subject, contestant.operations(subject, client));
  }

  @Benchmark
  public @Nullable Object run() throws Exception {
    return task.call();
  }

  @TearDown
  public void close() {
    client.close();
    server.close();
  }
}
