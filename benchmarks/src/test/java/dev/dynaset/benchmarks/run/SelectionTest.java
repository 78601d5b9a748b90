package dev.dynaset.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.benchmarks.AsyncPipelineBenchmark;
import dev.dynaset.benchmarks.LocalBenchmark;
import dev.dynaset.benchmarks.MapperBenchmark;
import dev.dynaset.benchmarks.PipelineBenchmark;
import dev.dynaset.benchmarks.contestant.Contestant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {
  @Test
  void withoutPropertiesEverythingIsRun() {
    Selection selection = Selection.of(Map.of("benchmarks", "", "shapes", ""));

    assertThat(selection.isEverything()).isTrue();
    assertThat(selection.competing()).containsExactly(Contestant.values());
    assertThat(Benchmarks.matches(selection))
        .extracting(Match::benchmark)
        .contains(
            PipelineBenchmark.class,
            AsyncPipelineBenchmark.class,
            LocalBenchmark.class,
            MapperBenchmark.class);
  }

  @Test
  void whatIsAskedForReplacesWhatIsUsualAndIsRunOnce() {
    Selection selection = Selection.of(Map.of(
        "benchmarks", "PipelineBenchmark", "shapes", "TINY,HUGE_FLAT", "workloads", "GET, UPDATE"));

    assertThat(selection.isEverything()).isFalse();
    // An item that is but a key is not updated.
    assertThat(Benchmarks.matches(selection))
        .extracting(Match::parameters)
        .containsExactlyInAnyOrder(
            Map.of("workload", "GET", "shape", "TINY", "gzip", "false"),
            Map.of("workload", "GET", "shape", "HUGE_FLAT", "gzip", "false"),
            Map.of("workload", "UPDATE", "shape", "HUGE_FLAT", "gzip", "false"),
            Map.of("workload", "GET", "shape", "TINY", "gzip", "true"),
            Map.of("workload", "GET", "shape", "HUGE_FLAT", "gzip", "true"),
            Map.of("workload", "UPDATE", "shape", "HUGE_FLAT", "gzip", "true"));
  }

  @Test
  void codeByHandAlwaysCompetes() {
    assertThat(Selection.of(Map.of("contestants", "DYNASET")).competing())
        .containsExactly(Contestant.HAND_WRITTEN, Contestant.DYNASET);
  }
}
