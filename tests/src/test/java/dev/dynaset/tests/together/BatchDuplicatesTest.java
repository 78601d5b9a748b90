package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several writes of one item in a batch. */
@DynasetTest
class BatchDuplicatesTest {
  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private LabelTable labels;

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theSecondIsRefusedBeforeAnythingIsWritten(int parallelism) {
    List<Write<?>> writes = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      writes.add(readings.prepare().put(Reading.of(n)));
    }
    writes.add(readings.item(Reading.STATION, 3).prepare().delete());
    writes.add(readings.prepare().put(Reading.of(60)));

    assertThatThrownBy(
            () -> dynaset.batch(writes, BatchOptions.defaults().parallelism(parallelism)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("two writes", "3", readings.tableName(), "lastOfDuplicatesWins()");

    assertThat(readings.byStation(Reading.STATION).list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theSecondOfAStreamIsRefusedAndThoseBeforeAreDone(int parallelism) {
    List<Write<?>> writes = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      writes.add(readings.prepare().put(Reading.of(n)));
    }
    writes.add(readings.item(Reading.STATION, 3).prepare().delete());
    writes.add(readings.prepare().put(Reading.of(60)));

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class,
        () -> dynaset.batch(writes.stream(), BatchOptions.defaults().parallelism(parallelism)));

    assertThat(incomplete.getCause()).hasMessageContaining("two writes");
    assertThat(incomplete.remaining()).isEqualTo(writes.subList(60, 61));
    assertThat(readings.byStation(Reading.STATION).list()).isEqualTo(Reading.many(60));
  }

  @Test
  void itemsOfTwoTablesWithOneKeyAreNoDuplicates() {
    LabelTable others = labels.named(readings.tableName() + "-labels");
    others.admin().create();
    try {
      assertThat(dynaset.batch(List.of(
              labels.prepare().put(Label.of("l", 1)), others.prepare().put(Label.of("l", 2)))))
          .isEqualTo(2);
      assertThat(labels.get("l").count()).isEqualTo(1);
      assertThat(others.get("l").count()).isEqualTo(2);
    } finally {
      others.admin().delete();
    }
  }

  /** Compared with a map to which the same is done. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theLastWinsWhateverIsLeftAndThrottled(int parallelism, Faults faults) {
    Random random = new Random(parallelism);
    Map<Integer, Reading> expected = new TreeMap<>();
    List<Write<?>> writes = new ArrayList<>();
    for (int n = 0; n < 800; n++) {
      int number = random.nextInt(60);
      if (random.nextInt(3) == 0) {
        expected.remove(number);
        writes.add(readings.item(Reading.STATION, number).prepare().delete());
      } else {
        Reading reading = Reading.of(number, "write " + n);
        expected.put(number, reading);
        writes.add(readings.prepare().put(reading));
      }
    }
    faults.every("BatchWriteItem").withProbability(0.1, 1).throttled();
    faults.every("BatchWriteItem").withProbability(0.5, 2).leaveUnprocessed(0.4);

    assertThat(dynaset.batch(
            writes, BatchOptions.defaults().lastOfDuplicatesWins().parallelism(parallelism)))
        .isEqualTo(800);

    assertThat(readings.byStation(Reading.STATION).list())
        .isEqualTo(List.copyOf(expected.values()));
  }
}
