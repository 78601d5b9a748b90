package dev.dynaset.tests.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.Dose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Random values of every type come back as they were written. {@code
 * -Ddynaset.values} says how many are tried.
 */
@DynasetTest
class RandomValuesTest {
  private static final int VALUES = Dose.of("dynaset.values", 100, 200, 10_000);
  private static final int STORED = 50;
  private static final RecursiveComparisonConfiguration BY_VALUE =
      RecursiveComparisonConfiguration.builder()
          .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .withIgnoreAllOverriddenEquals(false)
          .withIgnoreCollectionOrder(true)
          .build();

  private final RandomValues values = new RandomValues(new Random(Dose.SEED));

  @Test
  void theyComeBackFromTheirStoredForm(EverythingTable table) {
    for (int i = 0; i < VALUES; i++) {
      Everything written = values.everything();
      Map<String, AttributeValue> item = table.toItem(written);

      Everything read = table.fromItem(item);

      assertThat(table.toItem(read)).as("seed %s, value %s", Dose.SEED, i).isEqualTo(item);
      assertSame(read, written, i);
    }
  }

  @Test
  void theyComeBackFromDynamoDb(EverythingTable table) {
    List<Everything> all = new ArrayList<>();
    for (int i = 0; i < STORED; i++) {
      Everything written = values.everything();
      written.key = new Everything.Key("key " + i);
      all.add(written);
    }
    table.putAll(all);

    for (int i = 0; i < STORED; i++) {
      assertSame(table.get(all.get(i).key), all.get(i), i);
    }
  }

  private static void assertSame(Everything read, Everything written, int number) {
    assertThat(read)
        .as("seed %s, value %s", Dose.SEED, number)
        .usingRecursiveComparison(BY_VALUE)
        .isEqualTo(written);
  }
}
