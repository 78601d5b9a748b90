package dev.dynaset.benchmarks.run;

import dev.dynaset.benchmarks.AttributeValueBenchmark;
import dev.dynaset.benchmarks.ScannerBenchmark;
import dev.dynaset.benchmarks.SharedTableBenchmark;
import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.shape.Shape;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A benchmark with one value of each of its parameters, which all contestants run one after the
 * other, in several rounds.
 *
 * @param benchmark the class of the benchmark
 * @param parameters all but the contestant
 */
record Match(Class<?> benchmark, Map<String, String> parameters) {
  /** For JMH. A JVM each; its heap is of one size, so that it does not grow in between. */
  Options options(List<Contestant> contestants) {
    Pace pace = parameters.containsKey("workload") ? Pace.REQUESTS : Pace.MAPPING;
    ChainedOptionsBuilder options = new OptionsBuilder()
        .include("^" + benchmark.getName() + "\\.")
        .param("contestant", contestants.stream().map(Contestant::name).toArray(String[]::new))
        .forks(1)
        .jvmArgs("-Xms1g", "-Xmx1g", "--enable-native-access=ALL-UNNAMED")
        .warmupIterations(pace.warmups())
        .warmupTime(TimeValue.milliseconds(pace.warmupMillis()))
        .measurementIterations(pace.iterations())
        .measurementTime(TimeValue.milliseconds(pace.iterationMillis()))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    parameters.forEach(options::param);
    return options.build();
  }

  /** For JMH: the scanners of bodies, which are no contestants. */
  static Options ofScanners(List<Shape> shapes) {
    return withoutContestants(ScannerBenchmark.class, Pace.REQUESTS)
        .param(
            "shape",
            shapes.isEmpty()
                ? new String[] {Shape.ROW.name()}
                : shapes.stream().map(Shape::name).toArray(String[]::new))
        .build();
  }

  /** For JMH: the ways to make an attribute value, which are no contestants either. */
  static Options ofAttributeValues() {
    return withoutContestants(AttributeValueBenchmark.class, Pace.MAPPING)
        .forks(5)
        // Else what is measured is memory that is touched for the first time.
        .jvmArgs("-Xms1g", "-Xmx1g")
        .build();
  }

  /** For JMH: items of one kind, and of several. */
  static Options ofKinds() {
    return withoutContestants(SharedTableBenchmark.class, Pace.REQUESTS)
        .forks(3)
        .jvmArgs("-Xms1g", "-Xmx1g", "--enable-native-access=ALL-UNNAMED")
        .build();
  }

  private static ChainedOptionsBuilder withoutContestants(Class<?> benchmark, Pace pace) {
    return new OptionsBuilder()
        .include("^" + benchmark.getName() + "\\.")
        .forks(2)
        .warmupIterations(pace.warmups())
        .warmupTime(TimeValue.milliseconds(pace.warmupMillis()))
        .measurementIterations(pace.iterations())
        .measurementTime(TimeValue.milliseconds(pace.iterationMillis()))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .shouldFailOnError(true);
  }

  @Override
  public String toString() {
    return benchmark.getSimpleName() + parameters;
  }
}
