package dev.dynaset.benchmarks.cold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.benchmarks.Workload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the JVM loads when an application does something for the first time. */
class FirstUseTest {
  private static final String OURS = "dev.dynaset.";
  private static final String MEASURED = "dev.dynaset.benchmarks.";

  private static final Pattern VOCABULARY =
      Pattern.compile("(Conditions|Fields|Attributes|Update|Filter)$");

  @TempDir
  Path folder;

  @Test
  void noLambdaIsLinked() throws Exception {
    List<String> loaded = loadedBy(Workload.values());

    assertThat(loaded)
        .contains(
            "dev.dynaset.internal.query.QueryPlans",
            "dev.dynaset.internal.write.WritePlan",
            "dev.dynaset.internal.batch.BatchGetPlan",
            "dev.dynaset.internal.batch.BatchWritePlan")
        .filteredOn(name -> name.startsWith(OURS) && !name.startsWith(MEASURED))
        .noneMatch(name -> name.contains("$$Lambda"));
  }

  @Test
  void aGetLoadsNothingThatItDoesNotUse() throws Exception {
    List<String> loaded = loadedBy(Workload.GET);

    assertThat(loaded)
        .contains("dev.dynaset.internal.item.ItemPlans")
        .noneMatch(name -> name.startsWith("dev.dynaset.internal.query."))
        .noneMatch(name -> name.startsWith("dev.dynaset.internal.write."))
        .noneMatch(name -> name.startsWith("dev.dynaset.internal.table."))
        .noneMatch(name -> name.startsWith("dev.dynaset.internal.token."))
        .noneMatch(FirstUseTest::isVocabulary)
        .filteredOn(name -> name.startsWith("dev.dynaset.internal.operation."))
        .containsExactlyInAnyOrder(
            "dev.dynaset.internal.operation.Operation",
            "dev.dynaset.internal.operation.GetItemOperation");
    assertThat(loaded)
        .doesNotContain(
            "dev.dynaset.AsyncTable",
            "dev.dynaset.ItemMappingException",
            "dev.dynaset.ItemNotFoundException",
            "dev.dynaset.Scan",
            "dev.dynaset.codec.MappingErrors",
            "dev.dynaset.codec.TapeReader",
            "dev.dynaset.codec.ValueSource",
            "dev.dynaset.codec.ValueTarget",
            "dev.dynaset.internal.plan.Observation",
            "dev.dynaset.internal.plan.Pauses",
            "dev.dynaset.schema.IdAttribute",
            "dev.dynaset.schema.InterceptedDecoder",
            "software.amazon.awssdk.services.dynamodb.model.QueryResponse",
            "software.amazon.awssdk.services.dynamodb.model.BillingMode");
  }

  @Test
  void aQueryWithoutAFilterLoadsNoVocabulary() throws Exception {
    assertThat(loadedBy(Workload.QUERY_3))
        .contains("dev.dynaset.internal.query.QueryPlans")
        .noneMatch(FirstUseTest::isVocabulary);
  }

  private static boolean isVocabulary(String name) {
    return name.startsWith("dev.dynaset.path.")
        || name.startsWith("dev.dynaset.update.")
        || (name.startsWith(MEASURED) && VOCABULARY.matcher(name).find());
  }

  /** The names of the classes, those that are made at run time among them. */
  private List<String> loadedBy(Workload... workloads) throws Exception {
    Path log = folder.resolve("loaded.txt");
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xlog:class+load:file=" + log.getFileName() + ":none",
        "-classpath",
        System.getProperty("java.class.path"),
        FirstUse.class.getName()));
    Arrays.stream(workloads).map(Workload::name).forEach(command::add);
    Process jvm = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jvm.waitFor()).as(printed).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }
}
