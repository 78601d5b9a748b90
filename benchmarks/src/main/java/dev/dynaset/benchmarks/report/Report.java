package dev.dynaset.benchmarks.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out of a run.
 *
 * @param markdown the tables, and what they were measured on
 * @param plot a plot of requests over the HTTP client in memory
 */
public record Report(String markdown, String plot) {
  private static final String PLOT = "performance.svg";
  private static final String BEGIN = "<!-- results -->\n";
  private static final String END = "<!-- end of results -->\n";

  /** What the parts of a report are called, by the benchmark. */
  private static final Map<String, String> PARTS = parts();

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("PipelineBenchmark", "Requests");
    parts.put("AsyncPipelineBenchmark", "Requests without blocking");
    parts.put("MapperBenchmark", "Mapping alone");
    parts.put("LocalBenchmark", "DynamoDB Local");
    return parts;
  }

  /** The report on the JSON of JMH, and on that of cold starts if there is any. */
  public static Report of(Path jmh, Path cold) throws IOException {
    List<Measurement> measurements = Measurements.read(jmh);
    StringBuilder markdown = new StringBuilder(Machine.description()).append("\n");
    PARTS.forEach((boundary, title) -> {
      List<Duel> duels = Duel.of(boundary, measurements);
      if (!duels.isEmpty()) {
        markdown
            .append("\n### ")
            .append(title)
            .append("\n\n")
            .append(Tables.cpu(duels))
            .append("\n")
            .append(Tables.bytes(duels));
      }
    });
    if (Files.exists(cold)) {
      Map<String, List<Double>> millis =
          new ObjectMapper().readValue(cold.toFile(), new TypeReference<>() {});
      markdown.append("\n### First item of a JVM\n\n").append(Tables.coldStart(millis));
    }
    return new Report(markdown.toString(), Plot.cpu(Duel.of("PipelineBenchmark", measurements)));
  }

  /** Writes tables and plot into a folder. */
  public void writeTo(Path folder) throws IOException {
    Files.writeString(folder.resolve("report.md"), markdown);
    Files.writeString(folder.resolve(PLOT), plot);
  }

  /** Replaces the results of a page, and the plot beside it. */
  public void putInto(Path page) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has no place for results.");
    }
    Files.writeString(
        page,
        text.substring(0, begin + BEGIN.length()) + "\n" + markdown + "\n" + text.substring(end));
    Files.writeString(page.resolveSibling(PLOT), plot);
  }
}
