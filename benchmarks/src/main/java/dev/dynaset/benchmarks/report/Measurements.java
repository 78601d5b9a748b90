package dev.dynaset.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.run.CpuProfiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Reads the JSON of JMH. */
final class Measurements {
  private Measurements() {}

  static List<Measurement> read(Path json) throws IOException {
    List<Measurement> measurements = new ArrayList<>();
    for (JsonNode run : new ObjectMapper().readTree(json.toFile())) {
      measurements.add(measurement(run));
    }
    return measurements;
  }

  private static Measurement measurement(JsonNode run) {
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
        figure(run, cpu),
        figure(run, "gc.alloc.rate.norm"));
  }

  private static String what(String method, JsonNode parameters) {
    String operation = parameters.has("workload")
        ? parameters.get("workload").asText().toLowerCase(Locale.ROOT).replace('_', ' ')
        : method;
    return operation + " × " + parameters.get("shape").asText()
        + (parameters.path("gzip").asBoolean() ? ", gzip" : "");
  }

  /** Of one fork, whose iterations are the inner array. */
  private static Figure figure(JsonNode run, String metric) {
    JsonNode iterations = run.get("secondaryMetrics").get(metric).get("rawData").get(0);
    return Figure.of(StreamSupport.stream(iterations.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray());
  }
}
