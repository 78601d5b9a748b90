package dev.dynaset.benchmarks;

import dev.dynaset.sdk.AttributeValues;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What it costs to make an attribute value: by both ways of the AWS SDK, of which older versions
 * have one, and by the way that Dynaset chooses when it starts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AttributeValueBenchmark {
  // Not final, or the JVM would know it.
  public String text = "2026-11-27T10:15:30.000000000Z";

  @Benchmark
  public AttributeValue chosen() {
    return AttributeValues.s(text);
  }

  @Benchmark
  public AttributeValue createS() {
    return AttributeValue.createS(text);
  }

  @Benchmark
  public AttributeValue fromS() {
    return AttributeValue.fromS(text);
  }
}
