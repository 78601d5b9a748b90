package dev.dynaset.examples.tour;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The items of the tour: number {@code n} of each day is at hour {@code n}. */
final class SampleItems {
  private static final Instant MIDNIGHT = Instant.parse("2026-01-01T00:00:00Z");

  private SampleItems() {}

  static Instant hour(long hour) {
    return MIDNIGHT.plusSeconds(hour * 3600);
  }

  /** The keys of the items of these hours. */
  static List<TestDynamoModelKey> keysOf(long... hours) {
    return LongStream.of(hours)
        .mapToObj(hour -> TestDynamoModelKey.of("test", hour(hour)))
        .toList();
  }

  /** Nine items, numbers 0 to 8, which are in the index. */
  static List<TestDynamoModel> nineItems() {
    return LongStream.range(0, 9).mapToObj(number -> item(number, "x")).toList();
  }

  /** Number 9, which has no {@code string} and thus is not in the index. */
  static TestDynamoModel tenthItem() {
    return item(9, null);
  }

  /** An item of another hash key, which may be changed without an effect on the others. */
  static TestDynamoModel draft() {
    TestDynamoModel draft = item(0, null);
    draft.id = "draft";
    return draft;
  }

  private static TestDynamoModel item(long number, @Nullable String string) {
    TestDynamoModel item = new TestDynamoModel();
    item.id = "test";
    item.date = hour(number);
    item.string = string;
    item.number = number;
    item.bool = number % 2 == 0;
    return item;
  }
}
