package dev.dynaset.benchmarks;

import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.shape.Shape;
import dev.dynaset.benchmarks.shape.Subject;
import dev.dynaset.benchmarks.stub.Answers;
import dev.dynaset.benchmarks.stub.StubClients;
import java.io.OutputStream;
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

/** The whole way of a request through the AWS SDK, blocking, but for the network. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class PipelineBenchmark {
  @Param
  public Workload workload;

  @Param
  public Shape shape;

  @Param({"false", "true"})
  public boolean gzip;

  @Param
  public Contestant contestant;

  private DynamoDbClient client;
  private Callable<@Nullable Object> task;

  @Setup
  public void prepare() {
    prepare(shape.subject());
  }

  private <T> void prepare(Subject<T> subject) {
    client = StubClients.client(
        Answers.of(workload.answers(subject), gzip), OutputStream.nullOutputStream());
    task = workload.task(subject, contestant.operations(subject, client));
  }

  @Benchmark
  public @Nullable Object run() throws Exception {
    return task.call();
  }

  @TearDown
  public void close() {
    client.close();
  }
}
