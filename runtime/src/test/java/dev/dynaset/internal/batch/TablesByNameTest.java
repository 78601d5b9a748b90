package dev.dynaset.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Responses may name a table otherwise than requests do. */
class TablesByNameTest {
  private static final String ARN = "arn:aws:dynamodb:eu-west-1:123456789012:table/visits";

  @Test
  void aTableIsFoundByItsName() {
    assertThat(TablesByName.find(Map.of("visits", 1, "old/visits", 2), "visits"))
        .isEqualTo(1);
  }

  @Test
  void anArnAndTheNameInItAreOneTable() {
    assertThat(TablesByName.find(Map.of("archive", 1, ARN, 2), "visits")).isEqualTo(2);
    assertThat(TablesByName.find(Map.of("archive", 1, "visits", 2), ARN)).isEqualTo(2);
  }

  @Test
  void aTableThatWasNotAskedForIsAnError() {
    assertThatThrownBy(() -> TablesByName.find(Map.of("isits", 1), ARN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("DynamoDB answers about the table '" + ARN + "', but was asked about [isits].");
  }
}
