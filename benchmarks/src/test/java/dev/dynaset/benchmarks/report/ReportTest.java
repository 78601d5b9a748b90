package dev.dynaset.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  @TempDir
  Path folder;

  private Path jmh;
  private Path cold;

  @BeforeEach
  void write() throws Exception {
    jmh = folder.resolve("jmh.json");
    cold = folder.resolve("cold.json");
    Files.writeString(
        jmh,
        "[" + run("PipelineBenchmark", "HAND_WRITTEN", "90, 100, 5000", "10, 1", 1_000) + ","
            + run("PipelineBenchmark", "DYNASET", "50, 50, 50", "10, 1", 300) + ","
            + run("AsyncPipelineBenchmark", "HAND_WRITTEN", "1, 1, 1", "200, 200", 1_000) + ","
            + run("AsyncPipelineBenchmark", "DYNASET", "1, 1, 1", "300, 300", 20_000) + "]");
  }

  private static String run(
      String benchmark, String contestant, String callers, String process, int bytes) {
    return """
        {"benchmark": "dev.dynaset.benchmarks.%s.run",
         "params": {"contestant": "%s", "shape": "ROW", "workload": "QUERY_100", "gzip": "false"},
         "secondaryMetrics": {
           "cpu.callers": {"rawData": [[%s]]},
           "cpu.process": {"rawData": [[%s]]},
           "gc.alloc.rate.norm": {"rawData": [[%d]]}}}
        """.formatted(benchmark, contestant, callers, process, bytes);
  }

  @Test
  void ratiosAreThoseOfMedians() throws Exception {
    String markdown = Report.of(jmh, cold).markdown();

    assertThat(markdown)
        .contains("| CPU | by hand | Dynaset |\n|---|---:|---:|\n")
        .containsPattern(
            "\\| query 100 × ROW \\| 100 µs \\| \\*\\*0\\.50\\*\\* ± [0-9.]+ \\(50 µs\\)")
        .contains("| query 100 × ROW | 1,000 B | **0.30** ± 0.00 (300 B) |");
  }

  @Test
  void theIterationsOfAllRoundsCount() throws Exception {
    Files.writeString(
        jmh,
        "[" + run("PipelineBenchmark", "HAND_WRITTEN", "100, 100, 100", "1", 1_000) + ","
            + run("PipelineBenchmark", "DYNASET", "10, 50, 50", "1", 300) + ","
            + run("PipelineBenchmark", "HAND_WRITTEN", "100, 200, 200", "1", 1_000) + ","
            + run("PipelineBenchmark", "DYNASET", "50, 90, 90", "1", 500) + "]");

    assertThat(Report.of(jmh, cold).markdown())
        .containsPattern(
            "\\| query 100 × ROW \\| 100 µs \\| \\*\\*0\\.50\\*\\* ± [0-9.]+ \\(50 µs\\)")
        .containsPattern(
            "\\| query 100 × ROW \\| 1,000 B \\| \\*\\*0\\.40\\*\\* ± [0-9.]+ \\(400 B\\)");
  }

  @Test
  void whatDoesNotBlockIsMeasuredByItsProcess() throws Exception {
    assertThat(Report.of(jmh, cold).markdown())
        .contains("| query 100 × ROW | 200 µs | **1.50** ± 0.00 (300 µs) |")
        .contains("(20 kB)");
  }

  @Test
  void firstItemsAreComparedWithTheRawClient() throws Exception {
    Files.writeString(cold, """
        {"RAW": [10, 30, 11], "HAND_WRITTEN": [14, 13, 90], "DYNASET": [20, 21, 22]}
        """);

    assertThat(Report.of(jmh, cold).markdown())
        .contains("| the raw client, without a mapping | 11.0 ms | | |")
        .contains("| by hand | 14.0 ms | 1.00 | 3.0 ms |")
        .contains("| Dynaset | 21.0 ms | 1.50 | 10.0 ms |");
  }

  @Test
  void thePlotIsAnSvgWithABarForEachRatio() throws Exception {
    Path svg =
        Files.writeString(folder.resolve("plot.svg"), Report.of(jmh, cold).plot());

    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());

    // One of the legend, one of the only ratio.
    assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(2);
    assertThat(svg).content().contains(">0.50<").contains(">query 100 × ROW<");
  }

  @Test
  void resultsReplaceThoseOfThePage() throws Exception {
    Path page = Files.writeString(
        folder.resolve("page.md"),
        "before\n<!-- results -->\nold\n<!-- end of results -->\nafter\n");
    Report report = Report.of(jmh, cold);

    report.putInto(page);
    report.putInto(page);

    assertThat(page)
        .hasContent("before\n<!-- results -->\n\n" + report.markdown()
            + "\n<!-- end of results -->\nafter\n");
    assertThat(folder.resolve("performance.svg")).hasContent(report.plot());
  }

  @Test
  void aPageWithoutAPlaceIsLeftAlone() throws Exception {
    Path page = Files.writeString(folder.resolve("page.md"), "nothing\n");

    assertThatThrownBy(() -> Report.of(jmh, cold).putInto(page))
        .hasMessageContaining("has no place for results");
    assertThat(page).hasContent("nothing\n");
  }
}
