package dev.dynaset.benchmarks.run;

import dev.dynaset.benchmarks.AttributeValueBenchmark;
import dev.dynaset.benchmarks.ScannerBenchmark;
import dev.dynaset.benchmarks.SharedTableBenchmark;
import dev.dynaset.benchmarks.cold.ColdStart;
import dev.dynaset.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks and writes what came out: of everything, into docs/performance.md; of what is
 * asked for by a {@link Selection}, below target only.
 */
public final class Benchmarks {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Path TARGET = Path.of("target", "benchmarks");
  private static final int ROUNDS = 2;

  private Benchmarks() {}

  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    Selection selection = Selection.of(System.getProperties());
    if (selection.benchmarks().equals(List.of(ScannerBenchmark.class.getSimpleName()))) {
      // It has contestants of its own, and prints what JMH prints.
      new Runner(Match.ofScanners(selection.shapes())).run();
      return;
    }
    if (selection.benchmarks().equals(List.of(AttributeValueBenchmark.class.getSimpleName()))) {
      new Runner(Match.ofAttributeValues()).run();
      return;
    }
    if (selection.benchmarks().equals(List.of(SharedTableBenchmark.class.getSimpleName()))) {
      new Runner(Match.ofKinds()).run();
      return;
    }
    Files.createDirectories(TARGET);
    Path jmh = TARGET.resolve("jmh.json");
    Path cold = TARGET.resolve("cold-start.json");
    Files.deleteIfExists(cold);
    run(matches(selection), selection, jmh);
    if (selection.includes("ColdStart")) {
      System.out.println("Cold start");
      ColdStart.run(selection.competing(), cold);
    }
    Report report = Report.of(jmh, cold);
    report.writeTo(TARGET);
    if (selection.isEverything()) {
      report.putInto(DOCS.resolve("performance.md"));
    }
    System.out.println(report.markdown());
  }

  static Set<Match> matches(Selection selection) {
    Set<Match> matches = new LinkedHashSet<>();
    for (Series series : Series.usual()) {
      if (selection.includes(series.benchmark().getSimpleName())) {
        matches.addAll(series.with(selection).matches());
      }
    }
    return matches;
  }

  private static void run(Set<Match> matches, Selection selection, Path json)
      throws RunnerException {
    List<RunResult> results = new ArrayList<>();
    for (Match match : matches) {
      System.out.println(match);
      // A shared machine has slow minutes: all contestants are to meet them.
      for (int round = 0; round < ROUNDS; round++) {
        results.addAll(new Runner(match.options(selection.competing())).run());
      }
    }
    ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString()).writeOut(results);
  }
}
