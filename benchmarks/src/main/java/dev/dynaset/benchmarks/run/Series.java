package dev.dynaset.benchmarks.run;

import dev.dynaset.benchmarks.AsyncPipelineBenchmark;
import dev.dynaset.benchmarks.LocalBenchmark;
import dev.dynaset.benchmarks.MapperBenchmark;
import dev.dynaset.benchmarks.PipelineBenchmark;
import dev.dynaset.benchmarks.Workload;
import dev.dynaset.benchmarks.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some workloads on some shapes, done by all contestants one after the other.
 *
 * @param benchmark the class of the benchmark
 * @param workloads what is done; empty for mappers, which send nothing
 * @param shapes the shapes of items
 * @param gzip whether answers are compressed; empty where nobody could choose
 */
record Series(
    Class<?> benchmark, List<Workload> workloads, List<Shape> shapes, List<Boolean> gzip) {

  /** What is measured if nothing else is asked for. */
  static List<Series> usual() {
    return List.of(
        pipeline(
            Shape.ROW,
            false,
            Workload.QUERY_3,
            Workload.QUERY_100,
            Workload.QUERY_1000,
            Workload.SCAN_100),
        pipeline(Shape.TINY, false, Workload.QUERY_100),
        pipeline(Shape.SMALL, false, Workload.QUERY_100),
        pipeline(Shape.HUGE, false, Workload.QUERY_100),
        pipeline(Shape.HUGE_FLAT, false, Workload.QUERY_100),
        pipeline(Shape.DOC, false, Workload.QUERY_100),
        pipeline(Shape.ROW, false, Workload.BATCH_GET_100, Workload.BATCH_WRITE_25),
        pipeline(Shape.ROW, false, Workload.GET, Workload.PUT, Workload.UPDATE),
        pipeline(Shape.ROW, true, Workload.QUERY_100),
        new Series(
            AsyncPipelineBenchmark.class,
            List.of(Workload.QUERY_100, Workload.GET),
            List.of(Shape.ROW),
            List.of(false)),
        new Series(
            LocalBenchmark.class,
            List.of(Workload.QUERY_100, Workload.GET),
            List.of(Shape.ROW),
            List.of()),
        new Series(MapperBenchmark.class, List.of(), List.of(Shape.values()), List.of()));
  }

  private static Series pipeline(Shape shape, boolean gzip, Workload... workloads) {
    return new Series(PipelineBenchmark.class, List.of(workloads), List.of(shape), List.of(gzip));
  }

  /** The same benchmark with what is asked for in place of what is usual. */
  Series with(Selection selection) {
    return new Series(
        benchmark,
        workloads.isEmpty() ? workloads : either(selection.workloads(), workloads),
        either(selection.shapes(), shapes),
        gzip.isEmpty() ? gzip : either(selection.gzip(), gzip));
  }

  /** One match for each of its combinations that makes sense. */
  List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    for (Shape shape : shapes) {
      if (workloads.isEmpty()) {
        matches.add(new Match(benchmark, Map.of("shape", shape.name())));
      }
      for (Workload workload : workloads) {
        Map<String, String> parameters = Map.of("shape", shape.name(), "workload", workload.name());
        if (workload.suits(shape)) {
          matches.addAll(withGzip(parameters));
        }
      }
    }
    return matches;
  }

  private List<Match> withGzip(Map<String, String> parameters) {
    if (gzip.isEmpty()) {
      return List.of(new Match(benchmark, parameters));
    }
    List<Match> matches = new ArrayList<>();
    for (boolean compressed : gzip) {
      Map<String, String> all = new HashMap<>(parameters);
      all.put("gzip", Boolean.toString(compressed));
      matches.add(new Match(benchmark, all));
    }
    return matches;
  }

  private static <E> List<E> either(List<E> asked, List<E> usual) {
    return asked.isEmpty() ? usual : asked;
  }
}
