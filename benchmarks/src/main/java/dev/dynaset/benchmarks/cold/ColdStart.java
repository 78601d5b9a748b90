package dev.dynaset.benchmarks.cold;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynaset.benchmarks.Workload;
import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.shape.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Starts fresh JVMs for {@link FirstItem}, and writes what they have printed as JSON. */
public final class ColdStart {
  private static final int FRESH_JVMS = 15;

  private ColdStart() {}

  /** Writes the milliseconds of each contestant, and of the raw client, in turn. */
  public static void run(List<Contestant> contestants, Path json)
      throws IOException, InterruptedException {
    byte[] answer = answer();
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    for (int jvm = 0; jvm < FRESH_JVMS; jvm++) {
      add(millis, FirstItem.RAW, answer);
      for (Contestant contestant : contestants) {
        add(millis, contestant.name(), answer);
      }
    }
    new ObjectMapper().writeValue(json.toFile(), millis);
  }

  /** What DynamoDB answers to a GetItem. */
  static byte[] answer() {
    return Objects.requireNonNull(Workload.GET.answers(Shape.ROW.subject()).get("GetItem"));
  }

  private static void add(Map<String, List<Double>> millis, String contestant, byte[] answer)
      throws IOException, InterruptedException {
    millis
        .computeIfAbsent(contestant, key -> new ArrayList<>())
        .add(inFreshJvm(contestant, answer));
  }

  static double inFreshJvm(String contestant, byte[] answer)
      throws IOException, InterruptedException {
    Process jvm = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            FirstItem.class.getName(),
            contestant)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    try (OutputStream input = jvm.getOutputStream()) {
      input.write(answer);
    }
    String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (jvm.waitFor() != 0) {
      throw new IllegalStateException("The JVM of " + contestant + " has failed: " + printed);
    }
    return Double.parseDouble(printed.strip());
  }
}
