package dev.dynaset.benchmarks.cold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.benchmarks.contestant.Contestant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColdStartTest {
  @ParameterizedTest
  @EnumSource(Contestant.class)
  void aFreshJvmReadsItsFirstItem(Contestant contestant) throws Exception {
    assertThat(ColdStart.inFreshJvm(contestant.name(), ColdStart.answer())).isPositive();
  }
}
