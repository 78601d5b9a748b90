package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.Scan;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments and pages of scans hold each item once, and their tokens go on in them alone. */
@DynasetTest(isolation = Isolation.CLASS)
class ScanSegmentsTest {
  private static final int ALL = 60;

  @InjectDynaset
  static ParcelTable parcels;

  @BeforeAll
  static void sixtyParcels() {
    parcels.putAll(Parcel.many(ALL));
  }

  /** Reads in pages of random lengths to the end. */
  private static <T> List<Integer> paged(Scan<T, ?> scan, ToIntFunction<T> number) {
    Random random = new Random(11);
    List<Integer> numbers = new ArrayList<>();
    @Nullable PageToken token = null;
    do {
      Page<T> page = scan.limit(1 + random.nextInt(9))
          .pageSize(1 + random.nextInt(9))
          .from(token == null ? null : PageToken.valueOf(token.toString()))
          .page();
      page.items().forEach(item -> numbers.add(number.applyAsInt(item)));
      assertThat(page.previous()).as("a scan has no order to turn").isEmpty();
      token = page.next().orElse(null);
    } while (token != null);
    return numbers;
  }

  private static List<Integer> numbers() {
    return IntStream.range(0, ALL).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theyHoldEachItemOnce(int segments) {
    List<Integer> table = new ArrayList<>();
    List<Integer> keys = new ArrayList<>();
    List<Integer> local = new ArrayList<>();
    for (int segment = 0; segment < segments; segment++) {
      table.addAll(paged(parcels.scan().segment(segment, segments), Parcel::number));
      keys.addAll(paged(
          parcels.byRouteIndex().scan().segment(segment, segments),
          ParcelByRouteIndexItem::number));
      local.addAll(
          paged(parcels.byWeightIndex().scan().segment(segment, segments), Parcel::number));
    }

    assertThat(table).containsExactlyInAnyOrderElementsOf(numbers());
    assertThat(keys).containsExactlyInAnyOrderElementsOf(numbers());
    assertThat(local).containsExactlyInAnyOrderElementsOf(numbers());
  }

  @Test
  void pagesOfAFilterHoldEachItemOnce() {
    assertThat(paged(parcels.scan().filter(p -> p.note().eq("odd")), Parcel::number))
        .containsExactlyInAnyOrderElementsOf(
            numbers().stream().filter(number -> number % 2 == 1).toList());
  }

  @Test
  void theTokenOfASegmentHoldsForItAlone() {
    int segment = IntStream.range(0, 3)
        .filter(each -> parcels.scan().segment(each, 3).count() > 2)
        .findFirst()
        .orElseThrow();
    PageToken token = parcels.scan().segment(segment, 3).limit(1).page().next().orElseThrow();

    assertThat(parcels.scan().segment(segment, 3).from(token).count())
        .isEqualTo(parcels.scan().segment(segment, 3).count() - 1);
    List<Scan<?, ?>> others = List.of(
        parcels.scan(),
        parcels.scan().segment((segment + 1) % 3, 3),
        parcels.scan().segment(segment, 4),
        parcels.byCityIndex().scan().segment(segment, 3));
    for (Scan<?, ?> other : others) {
      assertThatThrownBy(() -> other.from(token).list())
          .isInstanceOf(InvalidPageTokenException.class);
    }
    assertThatThrownBy(() -> parcels.byDepot("depot 1").from(token).list())
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void theWholeIsTheOnlySegmentOfOne() {
    PageToken token = parcels.scan().limit(5).page().next().orElseThrow();

    assertThat(parcels.scan().segment(0, 1).from(token).count()).isEqualTo(55);
  }

  @Test
  void thereMustBeSuchASegment() {
    assertThatThrownBy(() -> parcels.scan().segment(3, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("numbered 0 to 2");
    assertThatThrownBy(() -> parcels.scan().segment(-1, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> parcels.scan().segment(0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 1000000");
    assertThatThrownBy(() -> parcels.scan().segment(0, 1_000_001))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
