package dev.dynaset.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Condition;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ConditionNode;
import org.junit.jupiter.api.Test;

class WriteOptionsTest {
  private static final ConditionNode A = exists("a");
  private static final ConditionNode B = exists("b");

  private static ConditionNode exists(String name) {
    return new ConditionNode.Exists(AttributePath.of(name, name, false));
  }

  @Test
  void optionsAddUp() {
    WriteOptions both = WriteOptions.onlyIf(Condition.of(A))
        .and(WriteOptions.lastWriteWins())
        .and(WriteOptions.onlyIf(Condition.of(B)));

    assertThat(both).isEqualTo(new WriteOptions(ConditionNode.and(A, B), true, false));
  }

  @Test
  void neverStaysNever() {
    WriteOptions options =
        WriteOptions.onlyIf(Condition.of(A)).and(WriteOptions.onlyIf(Condition.never()));

    assertThat(options.condition()).isEqualTo(ConditionNode.NEVER);
  }
}
