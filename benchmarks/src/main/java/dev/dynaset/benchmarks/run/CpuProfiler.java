package dev.dynaset.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of an operation: that of the threads that call the benchmark, and that of the
 * whole process, in which the compiler and the garbage collector are. Unlike the time by the clock,
 * it does not grow when others use the machine too.
 */
public final class CpuProfiler implements InternalProfiler {
  /** The time of the threads that call the benchmark. */
  public static final String CALLERS = "cpu.callers";

  /** The time of the whole process. */
  public static final String PROCESS = "cpu.process";

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final OperatingSystemMXBean process =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private long callersBefore;
  private long processBefore;

  @Override
  public String getDescription() {
    return "Processor time for each operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    callersBefore = callers();
    processBefore = process.getProcessCpuTime();
  }

  @Override
  public List<Result<ScalarResult>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long operations = result.getMetadata().getAllOps();
    return List.of(
        perOperation(CALLERS, callers() - callersBefore, operations),
        perOperation(PROCESS, process.getProcessCpuTime() - processBefore, operations));
  }

  private static ScalarResult perOperation(String name, long nanos, long operations) {
    return new ScalarResult(name, nanos / 1e3 / operations, "us/op", AggregationPolicy.AVG);
  }

  private long callers() {
    long nanos = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().contains("-jmh-worker-")) {
        nanos += threads.getThreadCpuTime(thread.getThreadId());
      }
    }
    return nanos;
  }
}
