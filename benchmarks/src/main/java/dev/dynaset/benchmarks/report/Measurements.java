package dev.dynaset.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.run.CpuProfiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the JSON of JMH. */
final class Measurements {
  private Measurements() {}

  /** One for each contestant at each operation, from the iterations of all rounds. */
  static List<Measurement> read(Path json) throws IOException {
    Map<JsonNode, List<JsonNode>> rounds = new LinkedHashMap<>();
    for (JsonNode run : new ObjectMapper().readTree(json.toFile())) {
      JsonNode same =
          new ObjectMapper().createArrayNode().add(run.get("benchmark")).add(run.get("params"));
      rounds.computeIfAbsent(same, key -> new ArrayList<>()).add(run);
    }
    return rounds.values().stream().map(Measurements::measurement).toList();
  }

  private static Measurement measurement(List<JsonNode> rounds) {
    JsonNode run = rounds.get(0);
    String[] name = run.get("benchmark").asText().split("\\.", -1);
    String boundary = name[name.length - 2];
    String method = name[name.length - 1];
    JsonNode parameters = run.get("params");
    // What does not block runs on threads of the client too.
    String cpu = boundary.startsWith("Async") ? CpuProfiler.PROCESS : CpuProfiler.CALLERS;
    return new Measurement(
        boundary,
        what(method, parameters),
        Contestant.valueOf(parameters.get("contestant").asText()),
        figure(rounds, cpu),
        figure(rounds, "gc.alloc.rate.norm"));
  }

  private static String what(String method, JsonNode parameters) {
    String operation = parameters.has("workload")
        ? parameters.get("workload").asText().toLowerCase(Locale.ROOT).replace('_', ' ')
        : method;
    return operation + " × " + parameters.get("shape").asText()
        + (parameters.path("gzip").asBoolean() ? ", gzip" : "");
  }

  private static Figure figure(List<JsonNode> rounds, String metric) {
    return Figure.of(rounds.stream()
        .flatMap(run -> iterations(run, metric))
        .mapToDouble(JsonNode::asDouble)
        .toArray());
  }

  /** Of one fork, whose iterations are the inner array. */
  private static Stream<JsonNode> iterations(JsonNode run, String metric) {
    JsonNode iterations = run.get("secondaryMetrics").get(metric).get("rawData").get(0);
    return StreamSupport.stream(iterations.spliterator(), false);
  }
}
