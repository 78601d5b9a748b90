package dev.dynaset.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepCodeTest {
  @ParameterizedTest
  @MethodSource("dev.dynaset.examples.StepCode#all")
  void whatAStepPrintsIsWhatItRuns(StepCode step) {
    assertThat(withoutWhitespace(step.printed())).isEqualTo(withoutWhitespace(step.run()));
  }

  private static String withoutWhitespace(String java) {
    return java.replaceAll("\\s", "");
  }
}
