package dev.dynaset.processor.timing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The compilation of a number of models, each time in a new JVM.
 *
 * @param subject the processor
 * @param models how many
 * @param onlyGenerates whether what is generated is not compiled
 */
record Compilation(Subject subject, int models, boolean onlyGenerates) {
  /**
   * What one compilation costs and makes.
   *
   * @param millis of CPU
   * @param lines of generated sources
   * @param classes that were written, those of the models included
   */
  record Cost(long millis, long lines, long classes) {}

  /** Compiles in a JVM that has done the same a number of times before. */
  Cost run(int warmUps) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("dynaset-timing");
    try {
      return run(warmUps, folder);
    } finally {
      delete(folder);
    }
  }

  private Cost run(int warmUps, Path folder) throws IOException, InterruptedException {
    Path sources = Files.createDirectories(folder.resolve("sources/app"));
    Path generated = Files.createDirectories(folder.resolve("generated"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    subject.writeModels(models, sources);
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        // Alone: javac also takes the processors that it sees on the path of its own JVM.
        "-cp",
        Subject.place(TimedJavac.class),
        TimedJavac.class.getName(),
        "" + warmUps,
        "-nowarn",
        "-cp",
        subject.classPath(),
        "-s",
        generated.toString(),
        "-d",
        classes.toString()));
    command.addAll(processorOptions());
    try (Stream<Path> files = Files.list(sources)) {
      Path list = folder.resolve("sources.txt");
      Files.write(list, files.map(Path::toString).sorted().toList());
      command.add("@" + list);
    }
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(this + " failed.");
    }
    return new Cost(
        Long.parseLong(output), lines(generated), files(classes, ".class").size());
  }

  private List<String> processorOptions() {
    if (subject.processorPath().isEmpty()) {
      return List.of("-proc:none");
    }
    List<String> options = new ArrayList<>(List.of("-processorpath", subject.processorPath()));
    if (onlyGenerates) {
      options.add("-proc:only");
    }
    return options;
  }

  private static long lines(Path folder) throws IOException {
    long lines = 0;
    for (Path file : files(folder, ".java")) {
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
