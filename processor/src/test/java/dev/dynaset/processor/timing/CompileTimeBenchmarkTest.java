package dev.dynaset.processor.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small dose of the benchmark, so that it works when it is wanted. */
class CompileTimeBenchmarkTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BASELINE")
  void builds(Subject subject) throws IOException, InterruptedException {
    Compilation.Cost cost = new Compilation(subject, 3, false).run(0);

    assertThat(cost.millis()).isPositive();
    assertThat(cost.lines() > 0).isEqualTo(subject != Subject.NO_PROCESSOR);
    assertThat(cost.classes()).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NO_PROCESSOR", "BASELINE"})
  void generatesAlone(Subject subject) throws IOException, InterruptedException {
    Compilation.Cost cost = new Compilation(subject, 3, true).run(0);

    assertThat(cost.lines()).isPositive();
    assertThat(cost.classes()).isZero();
  }
}
