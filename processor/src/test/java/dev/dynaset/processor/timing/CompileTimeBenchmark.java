package dev.dynaset.processor.timing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.JavaFileObjects;
import dev.dynaset.processor.DynasetProcessor;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What the processor costs: models of ten members and one index are compiled without it, with it,
 * and only processed. Prints the processor time of this JVM (CPU) for each model, the median of
 * several runs; asserts nothing.
 */
final class CompileTimeBenchmark {
  private static final int[] SIZES = {10, 100, 1_000};
  private static final int RUNS = 5;

  private static final String MODEL = """
      package app;

      import dev.dynaset.annotation.*;
      import java.time.Instant;

      @Table("table-N")
      @GlobalIndex(name = "by_status", hashKey = "status", rangeKey = "changedAt")
      public class ModelN {
        @HashKey String id;
        @RangeKey Instant createdAt;
        String status;
        Instant changedAt;
        String name;
        String text;
        long count;
        int number;
        boolean open;
        double weight;
      }
      """;

  /** What is done with the sources. */
  enum Mode {
    WITHOUT("-proc:none"),
    WITH("-implicit:none"),
    ONLY("-proc:only");

    private final String option;

    Mode(String option) {
      this.option = option;
    }
  }

  /** What one compilation costs and makes. */
  record Result(double millis, long lines, long classes) {}

  private CompileTimeBenchmark() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    for (Mode mode : Mode.values()) {
      compile(100, mode);
      compile(100, mode);
    }
    System.out.println("models  mode      ms CPU per model (median of " + RUNS + ")");
    for (Mode mode : Mode.values()) {
      double[] perModel = new double[SIZES.length];
      for (int i = 0; i < SIZES.length; i++) {
        perModel[i] = median(SIZES[i], mode) / SIZES[i];
        System.out.printf(Locale.ROOT, "%6d  %-8s  %.2f%n", SIZES[i], mode, perModel[i]);
      }
      System.out.printf(
          Locale.ROOT, "        %-8s  1,000 to 100: %.2f%n", mode, perModel[2] / perModel[1]);
    }
    Result result = compile(100, Mode.WITH);
    System.out.printf(
        Locale.ROOT,
        "generated for each model: %d lines in %d classes%n",
        result.lines() / 100,
        result.classes() / 100 - 1);
  }

  private static double median(int models, Mode mode) throws IOException {
    double[] millis = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      millis[run] = compile(models, mode).millis();
    }
    Arrays.sort(millis);
    return millis[RUNS / 2];
  }

  static Result compile(int models, Mode mode) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < models; i++) {
      sources.add(JavaFileObjects.forSourceString(
          "app.Model" + i, MODEL.replace("-N", "" + i).replace("ModelN", "Model" + i)));
    }
    Path folder = Files.createTempDirectory("dynaset-timing");
    try {
      return compile(sources, mode, folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static Result compile(List<JavaFileObject> sources, Mode mode, Path folder)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
      manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(folder.toFile()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(Writer.nullWriter(), manager, null, List.of(mode.option), null, sources);
      if (mode != Mode.WITHOUT) {
        task.setProcessors(List.of(new DynasetProcessor()));
      }
      long start = cpu();
      if (!task.call()) {
        throw new IllegalStateException("The models do not compile.");
      }
      double millis = (cpu() - start) / 1e6;
      return new Result(millis, lines(folder), count(folder, ".class"));
    }
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static long lines(Path folder) throws IOException {
    long lines = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        lines += Files.readAllLines(file).size();
      }
    }
    return lines;
  }

  private static long count(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(suffix)).count();
    }
  }
}
