package dev.dynaset.processor.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small dose of the benchmark, so that it works when it is wanted. */
class CompileTimeBenchmarkTest {
  @ParameterizedTest
  @EnumSource
  void works(CompileTimeBenchmark.Mode mode) throws IOException {
    CompileTimeBenchmark.Result result = CompileTimeBenchmark.compile(10, mode);

    assertThat(result.lines() > 0).isEqualTo(mode != CompileTimeBenchmark.Mode.WITHOUT);
    assertThat(result.classes() > 0).isEqualTo(mode != CompileTimeBenchmark.Mode.ONLY);
  }
}
