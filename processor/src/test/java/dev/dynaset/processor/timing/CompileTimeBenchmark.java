package dev.dynaset.processor.timing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the processor costs: models of ten members and one index are compiled, or only processed,
 * beside the same members as values of Immutables and AutoValue. Prints the CPU time of whole JVMs,
 * the median of several that take turns, in Markdown; asserts nothing.
 */
final class CompileTimeBenchmark {
  private static final int[] SIZES = Arrays.stream(
          System.getProperty("dynaset.sizes", "10,100,1000").split(",", -1))
      .mapToInt(Integer::parseInt)
      .toArray();
  private static final int RUNS = Integer.getInteger("dynaset.runs", 3);

  private CompileTimeBenchmark() {}

  /** Prints the tables. */
  public static void main(String[] args) throws IOException, InterruptedException {
    for (boolean onlyGenerates : new boolean[] {false, true}) {
      System.out.println(onlyGenerates ? "\nGenerating alone (`-proc:only`)" : "\nWhole build");
      System.out.println("\n| models | by | CPU | CPU a model | of Immutables | lines a model |"
          + " classes a model |\n|---:|---|---:|---:|---:|---:|---:|");
      for (int size : SIZES) {
        print(size, measure(size, onlyGenerates));
      }
    }
  }

  /** The costs of all subjects, which take turns. */
  private static Map<Subject, List<Compilation.Cost>> measure(int size, boolean onlyGenerates)
      throws IOException, InterruptedException {
    Map<Subject, List<Compilation.Cost>> costs = new EnumMap<>(Subject.class);
    for (int run = 0; run < RUNS; run++) {
      for (Subject subject : Subject.measured()) {
        if (!onlyGenerates || subject != Subject.NO_PROCESSOR) {
          costs
              .computeIfAbsent(subject, key -> new ArrayList<>())
              .add(new Compilation(subject, size, onlyGenerates).run(0));
        }
      }
    }
    return costs;
  }

  private static void print(int size, Map<Subject, List<Compilation.Cost>> costs) {
    double immutables = median(Objects.requireNonNull(costs.get(Subject.IMMUTABLES)));
    costs.forEach((subject, runs) -> {
      double millis = median(runs);
      Compilation.Cost cost = runs.get(0);
      System.out.printf(
          Locale.ROOT,
          "| %,d | %s | %,.0f ms | %.1f ms | %.2f | %d | %d |%n",
          size,
          subject.title(),
          millis,
          millis / size,
          millis / immutables,
          cost.lines() / size,
          cost.classes() / size);
    });
  }

  private static double median(List<Compilation.Cost> runs) {
    long[] sorted = runs.stream().mapToLong(Compilation.Cost::millis).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
